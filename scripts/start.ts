/** `npm start`: builds the app and serves it as a static host would. */

import { build } from 'vite';
import { serve } from './serve.ts';

const PREFERRED_PORT = 4173;

await build({ logLevel: 'warn' });
const site = await serve('dist', { port: PREFERRED_PORT });
console.log(`Quizette is open at ${site.url}`);
