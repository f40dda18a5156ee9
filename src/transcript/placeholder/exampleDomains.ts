/**
 * Domains that documentation uses for companies that do not exist: those that RFC 2606 reserves, Microsoft's fictitious
 * companies, and what says of itself that it is the reader's. https://www.rfc-editor.org/rfc/rfc2606
 */
const companies = [
  "adatum",
  "adventure-works",
  "adventureworks",
  "alpineskihouse",
  "blueyonderairlines",
  "cohovineyard",
  "cohowinery",
  "consolidatedmessenger",
  "contoso",
  "contosoltd",
  "contososuites",
  "cpandl",
  "fabrikam",
  "fourthcoffee",
  "graphicdesigninstitute",
  "humongousinsurance",
  "litware",
  "litwareinc",
  "lucernepublishing",
  "margiestravel",
  "northwindtraders",
  "nwtraders",
  "proseware",
  "relecloud",
  "southridgevideo",
  "tailspintoys",
  "thephone-company",
  "treyresearch",
  "vanarsdelltd",
  "wideworldimporters",
  "wingtiptoys",
  "woodgrovebank",
] as const;

/** "Domain" and "company" in other languages, with or without whose it is. */
const foreign =
  "(?:(?:tu|su|seu|sua|mi|meu|minha)-?)?(?:dominio|empresa)|(?:(?:votre|mon|notre)-?)?(?:domaine|entreprise)|(?:ihre?|meine?|deine?)-?(?:domain|firma)|(?:uw|mijn|jouw)-?(?:domein|bedrijf)";

const readers = "(?:your|my)-?(?:own-?)?(?:domain|company|tenant|organi[sz]ation|org|server|site|business)(?:name)?";

/** The part that stands for the reader's own, with what may stand before it in a host name. */
const pattern = new RegExp(
  `(?<![\\w-])(?:[\\w-]{1,63}\\.){0,8}?((?:${companies.join("|")}|${readers}|${foreign}|company|domain|example)(?:\\.mail)?(?:\\.onmicrosoft)?\\.(?:com?\\.uk|com\\.br|com|net|org|edu|local|lan|lab|corp|internal|test|invalid|example|de|fr|eu|us|ca|co|nl|es|it|pt|br|ch|at|be))(?![\\w-]|\\.[A-Za-z]{2})`,
  "gi",
);

export interface DomainUse {
  readonly domain: string;
  readonly start: number;
  readonly end: number;
}

/** The example domains in a text; a host's first labels are not part of them. */
export function exampleDomains(text: string): DomainUse[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { domain: match[1].toLowerCase(), start: end - match[1].length, end };
  });
}
