/** How long a card that keeps slipping away may rest; apart from what puts questions, which the first one does not need. */

/** Study days. */
export const REST = 14;
