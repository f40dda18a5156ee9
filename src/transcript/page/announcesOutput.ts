/** Words of a sentence that says that what follows is what a script prints. */
const strong =
  /\b(?:outputs?|results? (?:is|are|in|similar|should|like|looks?)|results?:?$|(?:results?|values?|settings) (?:is|are) as follows|resembles?|resembling|looks? (?:something )?(?:like|similar)|looking like|similar to|(?:you|we)(?:'ll|’ll| should| will| might| may| can)? (?:see|get|receive)|(?:is|are) (?:returned|displayed|shown|printed))\b/i;

/** Words that say so where the sentence does not tell the reader to do something. */
const weak = /\b(?:returns?|displays?|shows?|appears?|prints?|responds?|response|error|messages?|reports?|results?)\b/i;

const request =
  /\b(?:run|type|enter|use|execute|paste|copy|save|replace|create|open|add|see)\b[^.]*\b(?:commands?|scripts?|cmdlets?|code|file|text|example|syntax)\b|\bparameters?\b|\bsyntax\b/i;

/** What points to something that stands behind the sentence. */
const pointing = /[:：]\W*$|\b(?:following|below|follows|like|similar|resembl\w+|example|this|here)\b/i;

/** What may happen, and need not. */
const conditional = /^(?:(?:but |and )?if\b[^,]*\b(?:errors?|exceptions?|fails?|problems?|warnings?)\b|or\b)/i;

/** A sentence of what happens to those who do otherwise than the page says. */
const omission = /(?:^|[.!?]\s+)(?:if you (?:don['’]t|do not|didn['’]t|omit|forget|leave out|skip)|without)\b/i;

/** Whether the last sentence above an element tells of what may go wrong. */
export function tellsOfMishap(text: string): boolean {
  return conditional.test(lastSentence(text)) || (announcesError(text) && omission.test(text));
}

/** Whether the last sentence above an element announces an error, which a part of the page may tell of by itself. */
export function announcesError(text: string): boolean {
  return /\b(?:errors?|exceptions?|failures?|warnings?)\b/i.test(lastSentence(text));
}

export function lastSentence(text: string): string {
  return (
    text
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? ""
  );
}

/** Whether the last sentence above an element announces an output, in English. */
export function announcesOutput(text: string): boolean {
  const last = lastSentence(text);
  const isTitle = last.split(/\s+/).length <= 3;
  if (/\bsave\b/i.test(last) || tellsOfMishap(text) || !(isTitle || pointing.test(last))) return false;
  return strong.test(last) || (weak.test(last) && !request.test(last));
}

/** Whether the last sentence above an element tells the reader to run it. */
export function requestsScript(text: string): boolean {
  const last = lastSentence(text);
  return /\b(?:run|type|enter|use|execute)\b[^.]*\b(?:commands?|cmdlets?|script)\W*$/i.test(last);
}

/**
 * Whether the words right before a call have the reader run it: "To see them, run the command". What a sentence offers
 * instead, has a condition for, or warns of, nobody has to run.
 */
export function requestsCall(before: string): boolean {
  const said = lastSentence(before);
  if (
    /^(?:or|otherwise|alternatively|instead|but)\b|\b(?:if|unless|when|whenever|after|before|until|once|never|not|cannot|instead)\b|n['’]t\b/i.test(
      said,
    )
  )
    return false;
  const tells =
    /(?:^|[\s,(])(?:run|execute|issue|type|enter)(?: (?:again|either|just|simply|then))?(?: (?:the|this)(?: following)?(?: (?:commands?|cmdlet))?)?\s*[:：]?\s*$/i;
  const found = tells.exec(said) ?? /(?:^|[,:] *(?:then |and )?)use\s*$/i.exec(said);
  return (
    found !== null &&
    !/(?<!\b(?:need|have|want|remember)\s)\bto$|\b(?:or|that|which|who|I|we|they)$/i.test(said.slice(0, found.index))
  );
}

/** Whether the words of a line before a call are a few that say what it is for, and not what it illustrates. */
export function namesTask(before: string): boolean {
  const [, task] = /^\W*([\p{L}\d][^.:：]{1,60})[:：]\s*$/u.exec(before) ?? [];
  return (
    task !== undefined &&
    task.split(/\s+/).length <= 8 &&
    !/\b(?:syntax|usage|alias(?:es)?|parameters?|cmdlets?|note|outputs?|results?|errors?|wrong|bad|instead|example|e\.g|such as|like|versus|vs|or|not|never)\b/i.test(
      task,
    )
  );
}

/** Whether the last sentence above an element says that a reader runs something, or what that prints. */
export function tellsOfRun(text: string): boolean {
  return /\b(?:run(?:s|ning)?|types?|typing|enter|us(?:e|es|ing)|execut(?:e|es|ing)|outputs?|results?|verify|check|confirm)\b/i.test(
    lastSentence(text),
  );
}

/** Whether a text is English, so that `announcesOutput` can tell. */
export function isEnglish(text: string): boolean {
  return /\b(?:the|this|these|that|an?|of|is|are|and|your?|it|in|with|to)\b/i.test(text);
}
