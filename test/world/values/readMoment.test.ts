import { expect } from "chai";
import { readMoment } from "../../../src/world/values/text/readMoment.ts";

/** As System.DateTime reads them in the culture en-US. */
const moments: readonly (readonly [text: string, moment: string])[] = [
  ["2013-08-28", "2013-08-28T00:00:00.000Z"],
  ["2013-08-28T02:23:47Z", "2013-08-28T02:23:47.000Z"],
  ["2013-08-28 02:23:47.1234567", "2013-08-28T02:23:47.123Z"],
  ["2013-08-28T02:23:47+02:00", "2013-08-28T00:23:47.000Z"],
  ["8/28/2013", "2013-08-28T00:00:00.000Z"],
  ["08-28-13 5:00 PM", "2013-08-28T17:00:00.000Z"],
  ["8/28/2013 12:30 am", "2013-08-28T00:30:00.000Z"],
  ["28 August 2013", "2013-08-28T00:00:00.000Z"],
  ["28-Aug-2013 17:05", "2013-08-28T17:05:00.000Z"],
  ["Wednesday, August 28, 2013 5:00:01 PM", "2013-08-28T17:00:01.000Z"],
  ["August 2013", "2013-08-01T00:00:00.000Z"],
];
const others = [
  "",
  "hello 5",
  "5",
  "31/12/2012",
  "2/30/2020",
  "13 PM",
  "1/2/2020 25:00",
  "1/2/2020 13:00 PM",
  "Monday, August 28, 2013",
  "Augustus 28, 2013",
];

describe("the moment of a text", () => {
  for (const [text, moment] of moments)
    it(`is read: ${text}`, () => expect(new Date(readMoment(text)).toISOString()).to.equal(moment));

  for (const text of others) it(`is none: ${text}`, () => expect(readMoment(text)).to.be.NaN);
});
