/** The sizes of the reader's network and the order in which its weights are kept. */

/** Widths of the layers; all but `words` and `features` are multiples of 8. */
export interface Sizes {
  /** Rows of the fixed word vectors and of the learned feature vectors. */
  readonly words: number;
  readonly features: number;
  readonly wordWidth: number;
  readonly featureWidth: number;
  /** Units of one direction of a recurrent layer. */
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  readonly tags: number;
  readonly labels: number;
}

export interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether it is a matrix that the words' rows are multiplied with, and all at once or one after the other. */
  readonly use?: 'all words' | 'word by word';
}

/** Two recurrent layers, each read forwards and backwards. */
export const layers = ['first', 'second'] as const;
export const directions = ['forward', 'backward'] as const;

/** The learned tensors in file order, row-major, inputs as rows. The gates of a recurrent unit stand in the order input, forget, output, cell. */
export function tensors(sizes: Sizes): Tensor[] {
  const { hidden, arc, relation } = sizes;
  const both = hidden * 2;
  const list: Tensor[] = [{ name: 'features', rows: sizes.features, columns: sizes.featureWidth }];
  for (const layer of layers) {
    const input = layer === 'first' ? sizes.wordWidth + sizes.featureWidth : both;
    for (const direction of directions) {
      const name = `${layer} ${direction}`;
      list.push({ name: `${name} input`, rows: input, columns: hidden * 4, use: 'all words' });
      list.push({ name: `${name} recurrent`, rows: hidden, columns: hidden * 4, use: 'word by word' });
      list.push({ name: `${name} bias`, rows: 1, columns: hidden * 4 });
    }
  }
  const dense = (name: string, rows: number, columns: number) =>
    list.push({ name, rows, columns, use: 'all words' }, { name: `${name} bias`, rows: 1, columns });
  dense('tag', both, sizes.tags);
  dense('arc dependent', both, arc);
  dense('arc head', both, arc);
  dense('arc pair', arc, arc);
  list.push({ name: 'arc root', rows: 1, columns: arc });
  dense('relation dependent', both, relation);
  list.push({ name: 'relation head', rows: both, columns: relation, use: 'all words' });
  list.push({ name: 'relation root', rows: 1, columns: relation });
  dense('relation label', relation, sizes.labels);
  return list;
}

/** Slope of the rectifier below zero. */
export const leak = 0.1;

/** Time grows with the square of a sentence's length and more; what is longer is read in pieces. Tokens. */
export const longestPiece = 160;

/** How many numbers the network writes down for a word of a sentence, at most. */
export function numbersPerWord({ wordWidth, featureWidth, hidden, tags, arc, relation, labels }: Sizes): number {
  const perDirection = hidden * 4 + hidden;
  return wordWidth + featureWidth + layers.length * 2 * perDirection + tags + 3 * arc + 3 * relation + labels;
}
