/** Names of people that nobody has; made for this list. */
const firstNames =
  "Ada Alban Amara Anton Ariel Beatrix Bela Bruno Carla Cyril Dalia Darius Edda Elias Emeka Fabia Felix Freya Gideon Greta Hanna Hugo Ida Imre Ines Iris Jonas Jutta Kaito Kira Lars Lena Levin Lucia Magnus Maren Milo Mona Nadia Nils Odette Oskar Paula Pavel Quentin Rafael Rhea Rosa Silas Sofia Tamsin Theo Uma Ursel Valerie Viktor Wanda Willem Yara Zeno".split(
    " ",
  );
const lastNames =
  "Abendroth Almgren Arnason Bakkersen Balodis Bergqvist Birkwood Bramante Brennock Carvell Castellon Dahlberg Delacourt Dorrance Ebersold Eklund Fairholm Farnese Fenwright Galanis Garrick Grunewald Hallander Harrowgate Hollis Ibarrola Ingleby Jarnefelt Jessop Kaldor Kestrel Kirchmann Lagerlund Lindemere Lockhart Malbeck Marchetti Merrifield Nakagami Northam Oakhurst Okonjo Ostrander Palmgren Pemberly Quayle Radcombe Ravensdal Rosendahl Sandoval Sheridan Silverlake Stromberg Tallis Thornbury Uhlman Valdemar Vandermeer Westergard Yarrow Zellweg".split(
    " ",
  );

export interface PersonName {
  readonly first: string;
  /** A letter, once all pairs of names are given. */
  readonly initial: string;
  readonly last: string;
}

/** The person at a place of the endless list; no two have one full name. */
export function personName(at: number): PersonName {
  const pairs = firstNames.length * lastNames.length;
  const [round, place] = [Math.floor(at / pairs), at % pairs];
  // The second list is shifted by one with each turn of the first.
  const turn = Math.floor(place / firstNames.length);
  const index = place % firstNames.length;
  const [first, last] = [firstNames[index], lastNames[(index + turn) % lastNames.length]];
  return { first, initial: round === 0 ? "" : lettersOf(round), last };
}

/** 1 is A, 26 is Z, 27 is AA. */
function lettersOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ""}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
