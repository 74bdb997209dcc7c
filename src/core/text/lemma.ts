/** The dictionary form of a word, so that “met”, “meets” and “meeting” are one verb. */

import { inflectVerb, singularise } from './inflection.ts';
import { irregularVerbs } from './irregular.ts';

const auxiliaries: Readonly<Record<string, string>> = {
  ...{
    am: 'be',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    "'m": 'be',
    "'re": 'be',
    "'s": 'be',
  },
  ...{ has: 'have', had: 'have', having: 'have', "'ve": 'have', "'d": 'have', does: 'do', did: 'do', done: 'do' },
  ...{ ca: 'can', wo: 'will', "'ll": 'will', sha: 'shall', goes: 'go', ai: 'be' },
};
const modals: Readonly<Record<string, string>> = { "'d": 'would', ca: 'can', wo: 'will', "'ll": 'will', sha: 'shall' };
const pronouns: Readonly<Record<string, string>> = {
  ...{
    me: 'I',
    my: 'my',
    him: 'he',
    them: 'they',
    us: 'we',
    "'s": 'we',
    "'em": 'they',
    an: 'a',
    these: 'this',
    those: 'that',
  },
};
const comparatives: Readonly<Record<string, string>> = {
  ...{ better: 'good', best: 'good', worse: 'bad', worst: 'bad', farther: 'far', elder: 'old', eldest: 'old' },
  ...{ more: 'more', most: 'most', less: 'less', least: 'least', further: 'further', later: 'late', latest: 'late' },
};

const irregularForms = new Map<string, string>();
const irregularGerunds = new Map([...irregularVerbs.keys()].map((base) => [inflectVerb(base, 'gerund'), base]));
for (const [base, { past, participle }] of irregularVerbs) {
  for (const form of [...past, ...participle])
    if (!irregularForms.has(form) || form === base) irregularForms.set(form, base);
}
// Forms that two verbs share go to the commoner one.
for (const [form, base] of [
  ['found', 'find'],
  ['lay', 'lie'],
  ['saw', 'see'],
  ['fell', 'fall'],
  ['wound', 'wind'],
  ['ground', 'grind'],
] as const)
  irregularForms.set(form, base);

/** @param tag Penn tag of the word. Names keep their case; marks are their own lemma. */
export function lemmaOf(form: string, tag: string): string {
  const lower = form.toLowerCase().replace(/[’‘`]/gu, "'");
  if (tag === 'NNP' || tag === 'NNPS')
    return tag === 'NNPS' && !/^(?:states|nations|philippines|netherlands)$/u.test(lower) ? singularise(form) : form;
  if (tag === 'MD') return modals[lower] ?? lower;
  if (tag.startsWith('VB')) return auxiliaries[lower] ?? verbLemma(lower, tag);
  if (tag === 'NNS') return lower === 'people' || /^\d/u.test(lower) ? lower : singularise(lower);
  if (tag === 'RB' && /^n'?t$/u.test(lower)) return 'not';
  if (tag.startsWith('RB') && /^be(?:tter|st)$/u.test(lower)) return 'well';
  if (/^(?:JJ|RB)[RS]$/u.test(tag)) return comparatives[lower] ?? comparativeLemma(lower);
  if (tag === 'PRP' || tag === 'DT') return lower === 'i' ? 'I' : (pronouns[lower] ?? lower);
  return lower;
}

function verbLemma(word: string, tag: string): string {
  if (tag === 'VB' || tag === 'VBP') return word;
  const irregular = tag === 'VBG' ? irregularGerunds.get(word) : tag === 'VBZ' ? undefined : irregularForms.get(word);
  if (irregular !== undefined) return irregular;
  if (tag === 'VBZ') {
    if (/[^aeiou]ies$/u.test(word) && !/^(?:(?:under|over|be)?l|d|t|unt|v)ies$/u.test(word))
      return `${word.slice(0, -3)}y`;
    if (/^(?:focus|bias|canvas|bus|gas)s?es$/u.test(word)) return word.replace(/s?es$/u, 's');
    if (/(?:[sxz]z?|[cs]h|o)es$/u.test(word)) {
      const bare = word.slice(0, -2);
      return /(?:ss|x|zz|ch|sh|o)$/u.test(bare) && !/(?:[aeiou][sz]|shoe|ache)$/u.test(bare) ? bare : word.slice(0, -1);
    }
    return word.replace(/s$/u, '');
  }
  if (/ing$/u.test(word) && word.length > 4)
    return restore(/ying$/u.test(word) && word.length === 5 ? `${word.slice(0, -4)}ie` : word.slice(0, -3));
  if (/[^aeiou]ied$/u.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /ed$/u.test(word) ? restore(word.slice(0, -2)) : word;
}

/** Verb stems that look as if they ended in -e but do not, and the other way round; the rest goes by {@link restore}'s rules. */
const bareStems = new Set(
  `visit target market budget interpret profit benefit exhibit inherit edit credit audit exit limit orbit solicit deposit merit inhabit prohibit inhibit recruit await
  open happen listen threaten strengthen weaken widen broaden deepen lessen hasten frighten sharpen shorten tighten loosen fasten heighten worsen tie
  offer suffer differ enter alter order consider deliver discover gather cover recover remember wonder power lower answer matter monitor author sponsor favor honor labor harbor
  anchor mirror error develop envelop gallop focus bias canvas bomb plan iron reason question mention position function condition caution commission petition ration season poison
  pardon abandon mail sail fail cross kneel ruin remain contain appeal reveal repeal bail rail fear hear appear clear gear near disappear rear
  broadcast forecast bar tutor mentor doctor factor motor suit quit pursuit circuit`.split(/\s+/u),
);
const eStems = new Set(
  `com becom welcom overcom nam fram blam sham gam fum assum consum presum resum volum tim chim tun fin min min din lin combin defin determin examin imagin decline declin machin outlin headlin
  shin win wir hir fir tir desir requir acquir inquir inspir admir aspir expir retir car shar compar prepar declar squar scar star dar spar bor stor explor ignor restor scor adore ador cur secur endur
  injur captur measur pictur featur lectur pressur insur ensur assur figur procur manufactur treasur venture ventur struct mak tak wak shak bak fak lik strik bik hik jok smok invok evok provok revok poke pok chok
  hop cop scop slop pip wip typ rop shap escap tap scrap grip strip bas cas chas eras phas purchas increas decreas releas leas ceas pleas teas clos los pos propos suppos oppos expos compos impos dispos purpos rais prais
  nois promis advis revis supervis advertis exercis surpris compris us caus paus abus accus excus refus confus fus fin refin adher inter interfer persever her sever cohere revere
  hat creat debat dat rat stat relat locat plat tast wast past past quot vot not devot promot denot contribut distribut institut constitut execut comput disput pollut mut rout rot writ cit invit excit unit ignit recit bit complet compet delet
  rid divid provid decid sid guid hid consid resid presid preced conced reced fad trad grad mad invad persuad evad wad includ conclud exclud intrud cod explod erod mod concret supersed
  smil fil til pil compil whil styl rul schedul fuel rul sampl settl handl battl coupl doubl troubl enabl disabl titl struggl tackl singl bundl sol consol cradl scal sal whal
  us jub prob brib describ subscrib prescrib inscrib glob tub cub shin prun tun phon postpon ton ston zon throne condon clon dron telephon intervene interven conven scen
  chang arrang rang exchang challeng reveng plung loung aveng pag wag stag manag damag engag encourag averag outrag packag urg merg emerg charg surg forg diverg larg oblig judg pledg acknowledg bridg edg lodg
  danc financ advanc balanc enhanc glanc chanc announc pronounc bounc experienc influenc evidenc sentenc convinc forc sourc enforc divorc reinforc plac replac fac rac trac spac embrac pric sacrific practic notic voic servic produc reduc introduc induc
  liv giv driv arriv surviv deriv receiv deceiv perceiv conceiv achiev believ reliev leav weav sav wav pav rav behav shav engrav mov prov improv remov approv lov serv observ reserv deserv preserv carv starv nerv curv involv solv evolv resolv dissolv revolv
  structur punctur collaps hon confin hous undermin extradit mir coincid confid nicknam brows amaz permeat exil infring reconcil analys costum streamlin massacr premier wan conven redefin profil subsid collid evad
  intrigu fatigu catalogu dialogu tongu vagu ensu pursu argu valu continu rescu issu pursu queu glu su breath bath loath sooth cloth ag fre agre guarante overse se fle refere decre`.split(
    /\s+/u,
  ),
);

/** A stem without -ed or -ing gets back its -e, or loses its doubled letter. */
function restore(stem: string): string {
  if (bareStems.has(stem)) return stem;
  if (eStems.has(stem) || eStems.has(stem.replace(/^(?:re|dis|un|over|under|out|mis|pre|co-?|de)/u, '')))
    return `${stem}e`;
  if (
    /([bdgkmnprtz])\1$/u.test(stem) &&
    !/^(?:add|err|purr|egg|odd|butt|boycott|sniff|buzz|jazz|watt|net|ebb|inn)$/u.test(stem)
  )
    return stem.slice(0, -1);
  if (
    /(?:pell|roll|ntroll|trol|bell|cell|vell|bell|nell)$/u.test(stem) &&
    /^(?:compell|expell|dispell|propell|repell|impell|controll|patroll|rebell|cancell|travell|labell|excell|modell|channell|fuell|signall|annull|counsell)$/u.test(
      stem,
    )
  )
    return stem.slice(0, -1);
  if (/^(?:panick|mimick|traffick|picnick|frolick)$/u.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[^aeiouy]l|[uv]|[^aeiou]c|[ai]c|rg|dg|[^n]g|[aeiou]nc|iz|yz|[aeiou]s|[^o]oos|[lnr]s|[^aeiou]at|[iu]at|[^aeiou]ut|quir|[bcdfgtzkp]l)$/u.test(
      stem,
    ) &&
    !/(?:[aeiou]w|[lrwmn]l|ll|ss|ous|[aeo]ng|[aeiou]{2}g)$/u.test(stem)
  )
    return `${stem}e`;
  return stem;
}

function comparativeLemma(word: string): string {
  const stem = word.replace(/(?:er|est)$/u, '');
  if (stem === word || stem.length < 2) return word;
  if (/i$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/u.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[^aeiou][aeiou]r|ng|dl|bl|pl|tl|[ao]s|[iu]d|[aiu]t|[iu]n|[aeiou]v|[au]c|fe|ug|[au]l)$/u.test(stem) &&
    /^(?:lat|larg|wid|saf|clos|nic|fin|simpl|strang|rar|wis|whit|cut|rud|huge|hug|brav|pur|loos|gentl|humbl|abl|littl|nobl|subtl|sever|matur|rip|clos|dens|tens|polit|remot|tru|blu|fre|sur|vil|cru)$/u.test(
      stem,
    )
  )
    return `${stem}e`;
  return /^(?:tru|blu|fre|larg|nic|lat|saf|strang|simpl)$/u.test(stem) ? `${stem}e` : stem;
}
