import { notModelled } from "../../errors/runtimeError.ts";

/** The code pages of a culture: those of Windows, of its console, of Macintosh and of mainframes. */
interface CodePages {
  readonly ansi: number;
  readonly oem: number;
  readonly mac: number;
  readonly ebcdic: number;
}

/** As .NET tells them. A language with a hyphen behind it stands for its cultures without a row of their own; "iv" is the invariant one. */
const rows: readonly (readonly [cultures: string, ...pages: [number, number, number, number]])[] = [
  ["ar- fa- ur-", 1256, 720, 10004, 20420],
  [
    "iv ar-EH en en-AE en-DG en-IN en-MV en-MY en-SG en-US es-BZ es-EA es-IC fa-AF ga-GB it-VA ms-ID",
    1252,
    437,
    10000,
    37,
  ],
  ["bg-", 1251, 866, 10007, 21025],
  ["bs- hr-BA", 1250, 852, 10082, 870],
  ["ca- da-GL eu-", 1252, 850, 2, 500],
  ["ca ca-ES en- ga- gl- id- it-CH ms- nl- pt-", 1252, 850, 10000, 500],
  ["cs- hu- sr-", 1250, 852, 10029, 500],
  ["cy- en-GB", 1252, 850, 10000, 20285],
  ["da- nb- nn- no-", 1252, 850, 10000, 20277],
  ["de-", 1252, 850, 10000, 20273],
  [
    "de-IT en-AT en-BI en-CH en-CY en-DE en-DK en-FI en-IL en-NL en-SE en-SI es-BR hi- ka- kk- ko-KP pt-CH pt-GQ pt-LU",
    0,
    1,
    2,
    500,
  ],
  ["el-", 1253, 737, 10006, 20273],
  ["en-CA", 1252, 850, 10000, 37],
  ["en-PH en-ZA en-ZW", 1252, 437, 10000, 500],
  ["es-", 1252, 850, 10000, 20284],
  ["et- lt- lv-", 1257, 775, 10029, 500],
  ["fi- sv-", 1252, 850, 10000, 20278],
  ["fr-", 1252, 850, 10000, 20297],
  ["he-", 1255, 862, 10005, 500],
  ["hr-", 1250, 852, 10082, 500],
  ["is-", 1252, 850, 10079, 20871],
  ["it-", 1252, 850, 10000, 20280],
  ["ja-", 932, 932, 10001, 20290],
  ["ko-", 949, 949, 10003, 20833],
  ["mk-", 1251, 866, 10007, 500],
  ["pl- ro- sk- sl- sq-", 1250, 852, 10029, 20880],
  ["ro-MD", 1250, 852, 2, 500],
  ["ru-", 1251, 866, 2, 500],
  ["ru ru-RU", 1251, 866, 10007, 20880],
  ["th-", 874, 874, 10021, 20838],
  ["tr- az-", 1254, 857, 10081, 20905],
  ["uk-", 1251, 866, 10017, 500],
  ["ur-IN", 1256, 720, 2, 500],
  ["vi-", 1258, 1258, 10000, 500],
  ["zh-", 936, 936, 10008, 500],
  ["zh-TW zh-HK", 950, 950, 10002, 500],
];

export function codePagesOf(culture: string): CodePages {
  const language = `${culture.split("-")[0]}-`;
  const rowOf = (name: string) => rows.find(([names]) => names.split(" ").includes(name));
  const row = rowOf(culture === "" ? "iv" : culture) ?? rowOf(language);
  if (!row) throw notModelled(`The code pages of the culture ${culture}`);
  const [, ansi, oem, mac, ebcdic] = row;
  return { ansi, oem, mac, ebcdic };
}
