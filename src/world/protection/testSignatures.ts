/** The texts by which protection is tried out, in two parts each so that no scanner takes this file for one. */
const malware = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
const spam = ["XJS*C4JDBQADN1.NSBN3*2IDNEN*", "GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"].join("");

/** Whether a file, as its bytes in Latin-1, is the test file of the makers of virus scanners (EICAR). */
export function isTestMalware(bytes: string): boolean {
  return bytes.startsWith(malware);
}

/** Whether a text has the line that every spam filter takes for spam (GTUBE). */
export function isTestSpam(text: string): boolean {
  return text.includes(spam);
}
