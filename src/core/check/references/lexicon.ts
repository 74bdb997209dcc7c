/** Small word lists that tell where a noun phrase ends and what needs no introduction. Data. */

import { root } from '../../text/words.ts';

const list = (text: string) => text.trim().split(/\s+/u);

const AUXILIARIES = new Set(
  list(`be am is are was were been being do does did have has had can could will would shall should may might must
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't isnt arent wasnt
  werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt cannot`),
);

/** Verbs of news and encyclopedias; many are nouns too (`report`, `launch`), so position decides. */
const VERBS = new Set(
  list(`accept accuse achieve add admit adopt advance advise affect affirm agree aim allege allow announce answer appear
  apply appoint approve argue arrange arrest arrive ask assemble assign assume attack attempt attend attract avoid award back ban base
  beat become beg begin believe belong blame block book boost borrow break bring build burn buy call cancel capture carry catch
  cause celebrate challenge change charge choose cite claim close collapse collect combine come command comment commemorate
  commit compare compete complain complete compose conceal condemn conduct confirm conquer consider consist contain continue
  contribute control convert convict cost cover create criticise criticize cross cut damage deal decide declare decline decrease
  defeat defend define delay deliver demand deny depart depict deploy describe deserve design destroy detain develop die disappear
  discover discuss dismiss display dispute distribute divide donate draw drive drop earn eat elect emerge employ enable
  encourage end endorse enforce enjoy enter escape establish exceed exchange exclude execute exist expand expect expel explain
  explode export express extend face fail fall favour fear feature feel fight fill find finish fire fit flee fly focus follow
  forbid force forget form found fund gain gather get give go govern grant grow handle hand happen hear help hide hire hit
  hold honour honor host hurt identify ignore implement imply import impose improve include increase indicate influence inform inspire install
  intend introduce invade invent invest investigate invite involve issue join judge justify keep kick kill know bear lack land last
  launch lead learn leave lie lift limit link listen live locate lose love maintain make manage mark marry match mean measure
  meet mention merge move murder name need negotiate nominate note notice object obtain occupy occur offer open operate oppose order
  organise organize overcome own paint participate pass pay perform permit persuade place plan play pledge point possess post postpone
  practise practice praise predict prefer prepare present prevent proclaim produce promise promote propose prosecute protect
  protest prove provide publish pull punish purchase push put quit quote raise reach react read realise realize recall receive
  recognise recognize recommend record recover reduce refer reflect refuse regard reject release rely remain remember remove
  rename rent repair repeat replace reply report represent request require rescue resemble resign resist resolve respond result resume retire
  return reveal review revise ride ring rise rule run sail save say score search see seek seem select sell send sentence separate
  serve set settle shake share shed shift shoot show sign sing sink sit sleep speak specify spend split spread stage stand start
  state stay steal step stop strengthen strike study substitute succeed suffer suggest supply support suppose surprise surrender survive suspect suspend take
  talk target taste teach tell tend test thank think threaten throw tie touch tour trade train transfer transform translate
  transport travel treat trigger trust try turn tweet understand unite unveil use vanish visit vote vow wait walk want warn wash watch wear
  welcome win let check guess depend generate initiate roll guarantee acquire conclude submit lay delete relate connect observe pose flow
  preserve notify assist proceed afford laugh jump acknowledge engage register secure graduate evaluate incorporate eliminate
  evolve solve remind reserve melt perceive pursue cast rush amend intervene evacuate vomit satisfy urge modify store abandon seize
  arise hesitate apologize facilitate adapt differ exploit imprison cry tolerate breathe expose expire prohibit calculate breed
  analyze consume alter undertake clarify dominate educate migrate weaken assassinate deteriorate ruin inquire disclose sponsor
  discourage restrict violate contradict comprise disrupt crash diagnose swear isolate injure topple detonate sink rescue
  wreck burst leak resign sue flood strand evict tweet crown depose invade bomb shell hail dub nickname inaugurate unify rebuild
  rewrite retake overthrow uncover unveil summon dissolve abolish ratify veto enact repeal enforce impeach indict acquit plead testify
  uphold overturn outlaw legalise legalize patent license pioneer premiere debut relocate evade hijack kidnap torture execute exile
  withdraw witness wonder work worry wound write`).map(root),
);
/** Verbs without an object: “the group arrived in Pyongyang” tells nothing about which group. */
const INTRANSITIVE = new Set(
  list(`arrive appear become begin belong collapse come depart die disappear emerge end exist fall flee go happen last lie live occur
  participate remain return rise seem sit speak stand start stay survive travel`).map(root),
);

const PREPOSITIONS = new Set(
  list(`of in on at by for to from with without within into onto over under about above after before between among against
  during through across along around near off out up down per via like toward towards upon despite since until as beyond behind
  beside besides inside outside throughout amid concerning regarding including following than because while when where why who
  whom whose which what that if though although whether and or but nor so yet then there how`),
);

/** What there is one of, or what the language treats so. */
const UNIQUE = new Set(
  list(`world earth sun moon sky universe cosmos internet web public press media police weather climate environment economy
  sea ocean ground air land water past future present truth bible koran quran torah devil east west north south northeast
  northwest southeast southwest left right poor rich elderly homeless unemployed blind deaf dead living atmosphere equator
  following same way number amount`),
);
const UNIQUE_PAIRS = new Set([
  ...[
    'death penalty',
    'stock market',
    'solar system',
    'human body',
    'gold medal',
    'silver medal',
    'bronze medal',
    'first time',
  ],
  ...[
    'middle class',
    'working class',
    'general public',
    'last time',
    'second time',
    'third time',
    'black market',
    'age of',
  ],
  ...['human brain', 'immune system', 'nervous system', 'night sky', 'social media', 'periodic table', 'free market'],
]);

/** With a word before it, a branch or an age of the world: “the dairy industry”, “the 18th century”. */
const GENERIC = new Set(list('industry sector profession trade genre century centuries decade decades era'));

/** One-off people, meetings and things: a nationality alone does not tell which. */
const EPISODIC = new Set(
  list(`delegation group team official meeting talk visit trip parade exhibition ceremony attack report statement announcement letter
  spokesman spokeswoman spokesperson student player man woman girl boy child couple family company firm ship plane aircraft film
  book politician newcomer scientist researcher store school shop match game goal event incident accident case trial study
  document proposal plan deal agreement decision candidate lawyer driver pilot victim suspect witness side author writer singer
  artist actor actress journalist reporter teacher doctor judge soldier officer performance reception show contest competition
  coach captain winner loser striker defender goalkeeper bank newspaper magazine activist`).map(root),
);
/** Heads that a named contest or place in the same stem settles: “the Afghan team … at the FIRST Global Challenge”. */
const CONTENDERS = new Set(
  list('team side delegation group squad crew player coach captain goalkeeper striker winner candidate').map(root),
);
/** Continents name no country: “the Asian leader”, “the European side”. */
const CONTINENTAL = new Set(
  list('Asian African European American Western Eastern Northern Southern Arab Scandinavian Nordic Baltic'),
);

/** Nouns that a phrase with `with` completes: “the meeting with Shoigu”. */
const WITH_NOUNS = new Set(
  list(`meeting talk deal agreement interview alliance relationship war conflict dispute partnership contract problem match game
  border friendship solidarity negotiation treaty tie relation trade contact consultation link border conversation fight battle`).map(
    root,
  ),
);
/** Nouns that a phrase with `to` completes, whatever the verb: “the visit to Moscow”. */
const TO_NOUNS = new Set(
  list(`delegation mission visit trip response reaction answer invitation threat entrance way road access path solution key exception commitment
  tribute ambassador heir adviser advisor successor return route bridge approach journey tunnel attention gateway envoy`).map(
    root,
  ),
);

/** Nouns that an infinitive completes: “the decision to leave”. */
const INFINITIVE_NOUNS = new Set(
  list(`decision plan right opportunity attempt effort ability chance need proposal order agreement request promise threat campaign
  call bid power failure desire permission freedom option duty refusal offer vow move pressure willingness commitment law vote`).map(
    root,
  ),
);

/** Written with a capital, and still no name. */
const OFFICES = new Set(
  list(`President Vice Minister Prime Premier Chancellor King Queen Prince Princess Emperor Governor Mayor Senator Secretary General
  Ambassador Administrator Director Chairman Chair Speaker Judge Court Supreme Government Parliament Ministry Administration State
  Professor Doctor Captain Coach Republic Company University Council Committee Party Army Navy Board Commission Department Office Crown Chief Executive Foreign
  Defense Defence Interior Finance Congress Senate House Union`),
);

const MONTHS_AND_DAYS = new Set(
  list(`January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday`),
);

export const isAuxiliary = (word: string) => AUXILIARIES.has(word.toLowerCase());
export const isVerb = (word: string) => VERBS.has(root(word.toLowerCase()));
export const isIntransitive = (word: string) => INTRANSITIVE.has(root(word.toLowerCase()));
/** Prepositions, conjunctions and relative words: none stands inside a simple noun phrase. */
export const isLink = (word: string) => PREPOSITIONS.has(word.toLowerCase());
export const isUnique = (word: string) => UNIQUE.has(word.toLowerCase());
export const isUniquePair = (pair: string) => UNIQUE_PAIRS.has(pair.toLowerCase());
export const isEpisodic = (word: string) => EPISODIC.has(root(word.toLowerCase()));
export const isContender = (word: string) => CONTENDERS.has(root(word.toLowerCase()));
export const isContinental = (word: string) => CONTINENTAL.has(word);
export const takesWith = (word: string) => WITH_NOUNS.has(root(word.toLowerCase()));
export const takesTo = (word: string) => TO_NOUNS.has(root(word.toLowerCase()));
export const takesInfinitive = (word: string) => INFINITIVE_NOUNS.has(root(word.toLowerCase()));
export const isOffice = (word: string) => OFFICES.has(word);
export const isGeneric = (word: string) => GENERIC.has(word.toLowerCase());
export const isMonthOrDay = (word: string) => MONTHS_AND_DAYS.has(word);
