/** Learns the learner's forgetting curve away from the page: it takes a second or more. */

import { type FitInput, fitParameters } from '../core/study/fit.ts';

addEventListener('message', ({ data }: MessageEvent<FitInput>) => {
  postMessage(fitParameters(data));
});
