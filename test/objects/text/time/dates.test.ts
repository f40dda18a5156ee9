import { expect } from "chai";
import { formatDateTime } from "../../../../src/objects/text/time/formatDateTime.ts";
import { formatTimeSpan } from "../../../../src/objects/text/time/formatTimeSpan.ts";
import { parseDateTime } from "../../../../src/objects/text/time/parseDateTime.ts";
import { readDateExact } from "../../../../src/objects/text/time/parseDateTimeExact.ts";
import { parseTimeSpan } from "../../../../src/objects/text/time/parseTimeSpan.ts";
import { DateTime } from "../../../../src/objects/values/time/DateTime.ts";
import { seen, useEdition } from "../../harness.ts";

const sortable = (text: string, culture = "") => {
  try {
    return formatDateTime(parseDateTime(text, culture), "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "");
  } catch {
    return "none";
  }
};

describe("dates", () => {
  before(() => useEdition("Core"));

  for (const [text, expected] of [
    ["2024-03-05T14:07:09Z", "2024-03-05T14:07:09+00:00"],
    ["2024-03-05T14:07:09.1234567890", "2024-03-05T14:07:09.1234568"],
    ["3/5/49", "2049-03-05T00:00:00"],
    ["3/5/50", "1950-03-05T00:00:00"],
    ["March 5, 2024 2:07 PM", "2024-03-05T14:07:00"],
    ["Tue, 05 Mar 2024 14:07:09 GMT", "2024-03-05T14:07:09+00:00"],
    ["14:30", "2026-01-15T14:30:00"],
    ["3/5", "2026-03-05T00:00:00"],
    ["1,234", "0234-01-01T00:00:00"],
    ["1,234.5", "0234-01-05T00:00:00"],
    ["13/2020/5", "none"],
    ["2024-13-01", "none"],
    ["Monday, March 5, 2024", "none"],
    ["10", "none"],
  ] as const) {
    it(`reads ${text}`, () => expect(sortable(text)).to.equal(expected));
  }

  it("goes by the culture's order", () => {
    expect(sortable("05/03/2024", "en-GB")).to.equal("2024-03-05T00:00:00");
    expect(sortable("05/03/2024", "en-US")).to.equal("2024-05-03T00:00:00");
    expect(sortable("5/2020/1", "en-GB")).to.equal("2020-05-01T00:00:00");
  });

  it("knows daylight saving time", () => {
    useEdition("Core", "America/Los_Angeles");
    expect(sortable("2024-07-01T00:00:00Z")).to.equal("2024-06-30T17:00:00-07:00");
    expect(sortable("2024-01-01T00:00:00Z")).to.equal("2023-12-31T16:00:00-08:00");
    useEdition("Core");
  });

  it("formats", () => {
    const date = new DateTime(parseDateTime("2024-02-29T12:34:56.7890000", "").ticks);
    expect(formatDateTime(date, "F", "en-US")).to.equal("Thursday, February 29, 2024 12:34:56 PM");
    expect(formatDateTime(date, "o", "")).to.equal("2024-02-29T12:34:56.7890000");
    expect(formatDateTime(date, "%d", "")).to.equal("29");
    expect(seen(() => formatDateTime(date, "q", ""))).to.equal("! FormatException");
  });

  it("reads exactly", () => {
    expect(readDateExact("29.02.2024 12:34", "dd.MM.yyyy HH:mm", "", 0)?.ticks).to.equal(
      parseDateTime("2024-02-29 12:34", "").ticks,
    );
    expect(readDateExact("29.2.2024", "dd.MM.yyyy", "", 0)).to.equal(null);
  });

  for (const [text, expected] of [
    ["1", "1.00:00:00"],
    ["1:2:3.5", "01:02:03.5000000"],
    ["-1.02:03", "-1.02:03:00"],
  ] as const) {
    it(`reads the span ${text}`, () => expect(formatTimeSpan(parseTimeSpan(text))).to.equal(expected));
  }

  it("refuses spans out of range", () => {
    expect(seen(() => parseTimeSpan("24:00"))).to.equal("! OverflowException");
    expect(seen(() => parseTimeSpan("1d"))).to.equal("! FormatException");
  });
});
