/** The products that the catalogue tells apart, by the names that it has for them. */
export const onPremisesProducts = [
  "Exchange Server 2010",
  "Exchange Server 2013",
  "Exchange Server 2016",
  "Exchange Server 2019",
  "Exchange Server SE",
] as const;

export const cloudProducts = [
  "Exchange Online",
  "Security & Compliance",
  "Built-in security add-on for on-premises mailboxes",
] as const;

export type Product = (typeof onPremisesProducts)[number] | (typeof cloudProducts)[number];

/** One letter for each product, by which data files name several of them: `69SO`. */
export const productLetters: Readonly<Partial<Record<Product, string>>> = {
  "Exchange Server 2010": "0",
  "Exchange Server 2013": "3",
  "Exchange Server 2016": "6",
  "Exchange Server 2019": "9",
  "Exchange Server SE": "S",
  "Exchange Online": "O",
  "Security & Compliance": "C",
};

/** What people type for a product, in lower case without blanks. */
const shortNames: Readonly<Record<string, Product>> = {
  "2010": "Exchange Server 2010",
  "2013": "Exchange Server 2013",
  "2016": "Exchange Server 2016",
  "2019": "Exchange Server 2019",
  se: "Exchange Server SE",
  online: "Exchange Online",
  exo: "Exchange Online",
  exchangeonline: "Exchange Online",
  compliance: "Security & Compliance",
  securitycompliance: "Security & Compliance",
  ippssession: "Security & Compliance",
};

/** The product that a person means: its full name, its year, `SE`, `Online`, `Compliance`; null for anything else. */
export function productNamed(text: string): Product | null {
  const key = text.toLowerCase().replace(/[\s&-]|and/g, "");
  for (const product of [...onPremisesProducts, ...cloudProducts]) {
    const full = product.toLowerCase().replace(/[\s&-]|and/g, "");
    if (key === full || key === full.replace("server", "")) return product;
  }
  return shortNames[key.replace(/^exchange(?:server)?(?=2|se)/, "")] ?? null;
}

/**
 * The product of a server's version, such as 15.0.775.38; null for what is none of Exchange. 15.2 is Exchange Server 2019, and
 * from build 2562 on Exchange Server SE (source: Microsoft's table of build numbers).
 */
export function productOfVersion(version: string): Product | null {
  const [major, minor = 0, build = 0] = version.split(".").map(Number);
  if (major === 14) return "Exchange Server 2010";
  if (major !== 15) return null;
  if (minor === 0) return "Exchange Server 2013";
  if (minor === 1) return "Exchange Server 2016";
  if (minor === 2) return build >= 2562 ? "Exchange Server SE" : "Exchange Server 2019";
  return null;
}
