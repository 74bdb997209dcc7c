/** Takes a relation's wording apart: text, slots for roles, and parts that may be left out. */

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'slot';
      readonly role: string;
      readonly form: string | null;
      readonly possessive: boolean;
      readonly titled: boolean;
    }
  | { readonly kind: 'ask'; readonly possessive: boolean }
  | { readonly kind: 'agree'; readonly role: string; readonly singular: string; readonly plural: string }
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] };

const slotForm = /^(?<role>[\w-]+)(?:\.(?<form>\w+))?(?<mark>\+?)(?<possessive>['’]s)?$/;
const agreeForm = /^(?<role>[\w-]+):(?<singular>[^/]*)\/(?<plural>[^/]*)$/;

const parsed = new Map<string, readonly Piece[]>();

/**
 * The pieces of a wording (the language is described in core/read/relation.ts).
 * @throws Error naming the wording when a brace or bracket is not closed, or a slot can't be read.
 */
export function parsePattern(wording: string): readonly Piece[] {
  const known = parsed.get(wording);
  if (known) return known;
  const { pieces, next } = parseUntil(wording, 0, false);
  if (next !== wording.length) throw new Error(`The wording “${wording}” closes a bracket that it never opened.`);
  parsed.set(wording, pieces);
  return pieces;
}

function parseUntil(wording: string, from: number, inside: boolean): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = [];
  let at = from;
  while (at < wording.length) {
    const mark = wording[at];
    if (mark === ']') {
      if (inside) return { pieces, next: at + 1 };
      return { pieces, next: at };
    }
    if (mark === '[') {
      const group = parseUntil(wording, at + 1, true);
      pieces.push({ kind: 'optional', pieces: group.pieces });
      at = group.next;
    } else if (mark === '{') {
      const close = wording.indexOf('}', at);
      if (close < 0) throw new Error(`The wording “${wording}” has a brace that is never closed.`);
      pieces.push(parseSlot(wording.slice(at + 1, close), wording));
      at = close + 1;
    } else {
      const rest = wording.slice(at).search(/[[\]{]/);
      const end = rest < 0 ? wording.length : at + rest;
      pieces.push({ kind: 'text', text: wording.slice(at, end) });
      at = end;
    }
  }
  if (inside) throw new Error(`The wording “${wording}” has a bracket that is never closed.`);
  return { pieces, next: at };
}

function parseSlot(slot: string, wording: string): Piece {
  if (slot === '?') return { kind: 'ask', possessive: false };
  if (slot === "?'s" || slot === '?’s') return { kind: 'ask', possessive: true };
  const agree = agreeForm.exec(slot)?.groups;
  if (agree)
    return { kind: 'agree', role: agree.role ?? '', singular: agree.singular ?? '', plural: agree.plural ?? '' };
  const named = slotForm.exec(slot)?.groups;
  if (!named) throw new Error(`The wording “${wording}” has a slot “{${slot}}” that can't be read.`);
  return {
    kind: 'slot',
    role: named.role ?? '',
    form: named.form ?? null,
    possessive: named.possessive !== undefined,
    titled: named.mark === '+',
  };
}

/** The roles that a wording mentions, also those it may leave out. */
export function rolesOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'optional') return rolesOf(piece.pieces);
    return piece.kind === 'slot' || piece.kind === 'agree' ? [piece.role] : [];
  });
}
