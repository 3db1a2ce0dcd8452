/*
 * Runs in the build and in the browser. 어미: how verbs and adjectives end.
 *
 * There is no dictionary: an ending is known by what it begins with and by the syllables it is made of. So 캐시됩니다
 * is 캐시 and 됩니다, and 만들었어요 is 만들 and 었어요, while 캐시서버 is neither.
 */

/**
 * What makes a verb or a predicate of a noun: 하다, 되다, 시키다, 받다, 당하다, the copula 이다 (사용한, 캐시됩니다, 파트너입니다),
 * and -스럽다, -롭다, -답다.
 */
export const verbOpenings =
  /^(?:[하해했한할함합되돼됐된될됨됩받입인일임였예답롭]|시[키켜킨킬킴킵켰]|당[하해했한할함합]|이[다에었라고며면지기므던냐]|이거[나든]|이더라|이어[야서도]|이니|스[러런럽]|로[운워웠])/;

/** Particles that stand between a noun and the copula: 하나뿐이다, 내일부터입니다, 아마존에서였다. */
export const beforeCopula = /(?:뿐|만|부터|까지|에서|처럼|만큼|대로|마다)$/;

/** The copula, in what it begins with. */
export const copulaOpenings = /^(?:[입인일임였]|이[다에었라고며면지기므던냐어니거더])/;

/** What the ending of a verb begins with, after its stem: 만들-고, 만들-었다, 보내-는. */
export const endingOpenings =
  /^(?:으(?!로)|[다고며면지기게는은을음어아었았도려니네자거던든습세겠나냐더죠잖길긴])/;

/** Those that never follow a vowel: 먹-은 but 만드-ㄴ, so that 카탈로그은 is no form of anything. */
export const closedOpenings = /^(?:[은을음으습]|아$)/;

/** The syllables that endings are made of. */
export const endingSyllables =
  /^[가거걸게겠고과기긴길김까께나네느는니냐다답던더데도돼됐되된될됨됩든들라락란람래랍러럽려련렸로록롭른를름리린릴마만며면므받보봐볼뿐사서세셔셨소수록스습시신실심십싶아았야어없었에여였예오와요우운울워웠으은을음의이인일임입있자잖져졌죠주줄준줍줘줬지진질짐집차처치켜켰키킨킬킴킵텐하한할함합해했후]*$/;

/** Vowels that a stem and its ending share when they grow together: 가져오 + 았 → 가져왔, 나누 + 어 → 나눠. */
export const contracted: Readonly<Record<string, string>> = {
  '\u116A': '\u1169', // ㅘ ← ㅗ
  '\u116F': '\u116E', // ㅝ ← ㅜ
  '\u1167': '\u1175', // ㅕ ← ㅣ
  '\u116B': '\u116C', // ㅙ ← ㅚ
};

/** Vowels that swallow the vowel of an ending and stay as they are: 보내 + 어서 → 보내서, 늘어나 + 았 → 늘어났. */
export const swallowing = /[\u1161\u1162\u1165\u1166]/; // ㅏ ㅐ ㅓ ㅔ

/**
 * Final consonants that belong to an ending, and how that ending goes on: 만든-다, 보낼-지, 보냅-니다, 보냈-다. The nominal
 * 만듦 goes on with particles only. Where
 * there is none, a connective goes on: 가져와-서.
 */
export const endingFinals: Readonly<Record<string, RegExp>> = {
  '': /^[서야도요라]/,
  '\u11AB': /^[다데지가들]/,
  '\u11AF': /^(?:[지까게걸수텐뿐]|래(?:요|$))/,
  '\u11B1': /^$/,
  '\u11B7': /^$/,
  '\u11B8': /^[니시]/,
  '\u11BB': /^[다고며면지기게는을음어으도네자거던든습나냐더죠잖길긴니]/,
};
