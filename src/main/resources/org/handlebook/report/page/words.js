/*
 * The page's own words, English and Korean side by side. Each part of the page adds its own with words({key: [en, ko]}),
 * where a word is a text with {0}, {1} … for its values, or a function of them; t(key, ...values) says it to the reader.
 */
const WORDS = new Map();
let spoken = 'en';

function words(added) {
  Object.entries(added).forEach(([key, pair]) => WORDS.set(key, pair));
}

function language() {
  return spoken;
}

function speak(language) {
  spoken = language === 'ko' ? 'ko' : 'en';
}

function t(key, ...values) {
  const word = pick(pairOf(WORDS.get(key) || [key, key]));
  return typeof word === 'function' ? word(...values) : word.replace(/\{(\d)\}/g, (all, n) => said(values[n]));
}

function pairOf([en, ko]) {
  return {en, ko};
}

/* What is said in both languages, in the reader's; what is said in one, in that. */
function pick(both) {
  return both[spoken] || both.en || both.ko || '';
}

/* A number as people write it: 12,345. */
function said(value) {
  return typeof value === 'number' ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
}

function counted(one, many) {
  return n => said(n) + ' ' + (n === 1 ? one : many);
}

function duration(millis) {
  return millis < 1000 ? t('ms', millis) : t('s', (millis / 1000).toFixed(millis < 10000 ? 1 : 0));
}

words({
  'ms': ['{0} ms', '{0}ms'],
  's': ['{0} s', '{0}초'],
  'scenarios': [counted('scenario', 'scenarios'), n => '시나리오 ' + said(n) + '개'],
  'rules': [counted('rule', 'rules'), n => '규칙 ' + said(n) + '개'],
  'documents': [counted('document', 'documents'), n => '문서 ' + said(n) + '개'],
  'document': ['Document {0}', '문서 {0}'],
  'passed': ['passed', '통과'],
  'failed': ['failed', '실패'],
  'differs': ['differs (known)', '알려진 차이'],
  'after': ['after a difference', '알려진 차이 이후'],
  'not-possible': ['not possible here', '이 시스템에서 불가'],
  'skipped': ['skipped', '건너뜀'],
  'pending': ['pending', '작성 중'],
  'undefined': ['undefined', '모르는 문장'],
  'ambiguous': ['ambiguous', '둘 이상으로 읽힘'],
  'unchecked': ['unchecked', '검사 안 됨'],
  'lost': ['lost', '결과 없음'],
  'not-run': ['did not run', '실행 안 됨'],
  'no-scenario': ['no scenario', '시나리오 없음']
});
