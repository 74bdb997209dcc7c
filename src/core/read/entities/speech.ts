/** Verbs by which somebody says something. */

export const SPEECH = new Set(
  `say tell add note explain claim argue insist reply ask comment state write report announce declare assert allege warn
  confirm deny reveal admit acknowledge suggest estimate predict promise vow pledge urge demand remark mention observe quote believe
  describe criticize criticise condemn praise stress emphasize emphasise maintain contend testify recall respond tweet post`.split(
    /\s+/,
  ),
);

/** Who reports what others say. */
export function isMedium(group: string | undefined): boolean {
  return group !== undefined && /^(?:news-agency|newspaper|broadcaster|magazine|news-site)$/.test(group);
}
