/** English words whose forms follow no rule. */

/** `base past participle`, or `base past` when both are the same; alternatives behind a slash are understood but not written. */
const verbList = `
arise arose arisen|awake awoke awoken|bear bore born/borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast/broadcasted|build built|burn burned/burnt|burst burst
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|dive dived/dove dived|do did done
draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast/forecasted|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged|have had|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|kneel knelt/kneeled|know knew known|lay laid|lead led|lean leaned/leant|leap leaped/leapt|learn learned/learnt|leave left|lend lent
let let|lie lay/lied lain/lied|light lit/lighted|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|offset offset
outdo outdid outdone|outgrow outgrew outgrown|overcome overcame overcome|overhear overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid|prove proved proven/proved|put put|quit quit/quitted|read read|rebuild rebuilt|repay repaid|reset reset|rethink rethought
rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|say said|see saw seen|seek sought|sell sold|send sent|set set
sew sewed sewn/sewed|shake shook shaken|shed shed|shine shone/shined|shoot shot|show showed shown/showed|shrink shrank shrunk|shut shut|sing sang sung|sink sank/sunk sunk|sit sat
sleep slept|slide slid|sling slung|slit slit|smell smelled/smelt|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded|spell spelled/spelt|spend spent|spill spilled/spilt|spin spun
spit spat|split split|spoil spoiled/spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden
strike struck struck/stricken|string strung|strive strove/strived striven/strived|swear swore sworn|sweep swept|swell swelled swollen/swelled|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|uphold upheld|upset upset|wake woke/waked woken/waked|wear wore worn|weave wove/weaved woven/weaved|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|wring wrung|write wrote written|outrun outran outrun|retell retold|resell resold|remake remade|undercut undercut|underlie underlay underlain|inset inset|wed wed/wedded
sublet sublet|slay slew slain|bereave bereft|beget begot begotten|behold beheld|unwind unwound|redo redid redone|relay relayed|prepay prepaid|crossbreed crossbred|interweave interwove interwoven`;

/** Every accepted past and participle; the first of each is the one to write. */
export const irregularVerbs: ReadonlyMap<
  string,
  { readonly past: readonly string[]; readonly participle: readonly string[] }
> = new Map(
  verbList
    .trim()
    .split(/[|\n]/u)
    .map((entry) => {
      const [base = '', past = '', participle = past] = entry.trim().split(' ');
      return [base, { past: past.split('/'), participle: participle.split('/') }];
    }),
);

const nounList = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|louse lice|die dice|wife wives|knife knives|life lives|leaf leaves|half halves
wolf wolves|calf calves|shelf shelves|thief thieves|loaf loaves|self selves|elf elves|sheaf sheaves|hoof hooves|scarf scarves|wharf wharves|crisis crises|thesis theses|analysis analyses|basis bases
oasis oases|axis axes|diagnosis diagnoses|hypothesis hypotheses|parenthesis parentheses|synthesis syntheses|emphasis emphases|nemesis nemeses|testis testes|phenomenon phenomena|criterion criteria
datum data|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|stratum strata|erratum errata|addendum addenda|larva larvae|alga algae|vertebra vertebrae|formula formulas
alumnus alumni|cactus cacti|fungus fungi|nucleus nuclei|stimulus stimuli|radius radii|locus loci|focus focuses|syllabus syllabuses|appendix appendices|matrix matrices|index indexes|vertex vertices
hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|torpedo torpedoes|embargo embargoes|mosquito mosquitoes|volcano volcanoes|cargo cargoes|passerby passersby|runner-up runners-up
attorney attorneys|quiz quizzes|bus buses|gas gases|lens lenses|bureau bureaus|plateau plateaus|spy spies|genus genera|corpus corpora|opus opuses|spokesman spokesmen|movie movies|cookie cookies|zombie zombies
rookie rookies|calorie calories|prairie prairies|genie genies|tie ties|pie pies|lie lies|die dies|shoe shoes|toe toes|foe foes|hoe hoes|canoe canoes|cache caches|ache aches|headache headaches|niche niches|axe axes
avalanche avalanches|psyche psyches|pastiche pastiches|moustache moustaches|virus viruses|campus campuses|census censuses|status statuses|bonus bonuses|chorus choruses|circus circuses|prospectus prospectuses|bias biases|canvas canvases|atlas atlases|alias aliases|iris irises`;

/** Nouns that are one form in both numbers, or only plural. */
export const unchanging = new Set(
  `sheep deer fish aircraft spacecraft hovercraft species series means headquarters barracks crossroads offspring moose swine salmon trout cod squid shrimp bison news politics
  mathematics physics economics athletics ethics linguistics statistics logistics gymnastics electronics mechanics tactics dynamics genetics acoustics aerobics measles mumps diabetes rabies chess yes gallows
  scissors trousers pants jeans glasses clothes thanks police cattle people personnel military swiss chinese japanese portuguese vietnamese lebanese burmese sudanese maltese taiwanese congolese senegalese nepalese
  corps chassis bourgeois rendezvous kudos debris this its his us was is has does as thus plus minus versus always perhaps towards besides abs overseas sometimes`.split(
    /\s+/u,
  ),
);

export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  nounList
    .trim()
    .split(/[|\n]/u)
    .map((entry) => entry.trim().split(' ') as [string, string]),
);
