/** Words of a sentence that says that what follows is what a script prints. */
const words =
  /\b(?:outputs?|results?|returns?|returned|resembles?|resembling|looks? (?:something )?(?:like|similar)|looking like|similar to|displays?|displayed|shows?|shown|appears?|prints?|responds?|response|(?:you|we)(?:'ll|’ll| should| will| might| may)? (?:see|get|receive)|error|messages?|reports?)\b/i;

/** What introduces something else than an output. */
const other =
  /\b(?:run|type|enter|use|execute|paste|copy|save|replace|create|open|parameters?|syntax)\b[^.]*(?:commands?|scripts?|cmdlets?|code|file|following text|these)\b|\bsave\b/i;

/** Whether the last sentence above an element announces an output, in English. */
export function announcesOutput(text: string): boolean {
  const sentences = text.trim().split(/(?<=[.!?])\s+/);
  const last = sentences.at(-1) ?? "";
  return words.test(last) && !other.test(last);
}
