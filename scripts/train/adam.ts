/** Moves the reader's weights after every batch (Adam, Kingma & Ba 2015), with clipped gradients. */

const [memory1, memory2, tiny] = [0.9, 0.98, 1e-8];
/** The longest gradient that is followed in full. */
const longest = 5;

export class Adam {
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private steps = 0;

  constructor(
    private readonly values: Float32Array,
    private readonly gradients: Float32Array,
  ) {
    this.first = new Float32Array(values.length);
    this.second = new Float32Array(values.length);
  }

  /** What has to be kept for a later run: the number of steps and both moments. */
  get memory(): Float32Array {
    return Float32Array.from([this.steps, ...this.first, ...this.second]);
  }

  remember(memory: Float32Array): void {
    this.steps = memory[0] ?? 0;
    this.first.set(memory.subarray(1, 1 + this.first.length));
    this.second.set(memory.subarray(1 + this.first.length));
  }

  /** One step at the given rate; the gradients, divided by `share`, are used up. */
  step(rate: number, share: number): void {
    this.steps++;
    const { first, second, values, gradients } = this;
    let square = 0;
    for (let i = 0; i < gradients.length; i++) square += (gradients[i] as number) ** 2;
    const length = Math.sqrt(square) / share;
    const scale = (length > longest ? longest / length : 1) / share;
    const step = rate / (1 - memory1 ** this.steps);
    const correction = 1 / (1 - memory2 ** this.steps);
    for (let i = 0; i < gradients.length; i++) {
      const g = (gradients[i] as number) * scale;
      const m = memory1 * (first[i] as number) + (1 - memory1) * g;
      const v = memory2 * (second[i] as number) + (1 - memory2) * g * g;
      first[i] = m;
      second[i] = v;
      values[i] = (values[i] as number) - (step * m) / (Math.sqrt(v * correction) + tiny);
      gradients[i] = 0;
    }
  }
}
