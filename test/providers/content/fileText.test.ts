import { expect } from "chai";
import { decodeText, encodeText, type TextCodec } from "../../../src/base/text/textCodec.ts";
import { Encoding } from "../../../src/objects/values/io/Encoding.ts";
import { appendedBytes, bytesOfText, linesOf, partsOf, textOfBytes } from "../../../src/providers/content/fileText.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("text in files", () => {
  const encoded: readonly (readonly [codec: TextCodec, text: string, bytes: string])[] = [
    ["utf-8", "Aé", "41c3a9"],
    ["utf-16", "Aé", "4100e900"],
    ["utf-16BE", "Aé", "004100e9"],
    ["utf-32", "A😀", "4100000000f60100"],
    ["us-ascii", "Aé😀", "413f3f3f"],
    ["iso-8859-1", "é€", "e93f"],
    ["windows-1252", "é€", "e980"],
    ["IBM437", "éß", "82e1"],
    ["utf-7", "A+é", "412b2d2b414f6b2d"],
  ];
  for (const [codec, text, bytes] of encoded) {
    it(`is encoded as ${codec}`, () => expect(hex(encodeText(text, codec))).to.equal(bytes));
  }

  it("comes back from every encoding that holds it", () => {
    for (const codec of ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE", "utf-7"] as const) {
      expect(decodeText(encodeText("Zoë + 😀", codec), codec), codec).to.equal("Zoë + 😀");
    }
  });

  it("is read by its mark, whatever the reader expects", () => {
    expect(textOfBytes(bytesOfText("é", new Encoding("utf-16")), new Encoding("utf-8"))).to.equal("é");
  });

  it("is added in the file's own encoding", () => {
    const file = bytesOfText("a", new Encoding("utf-16"));
    expect(hex(appendedBytes(file, "b", new Encoding("utf-8", false), false))).to.equal("6200");
    expect(hex(appendedBytes(file, "b", new Encoding("utf-8", false), true))).to.equal("62");
  });

  it("has lines between all kinds of ends", () => {
    expect(linesOf("a\r\nb\rc\nd")).to.deep.equal(["a", "b", "c", "d"]);
    expect(linesOf("a\n\n")).to.deep.equal(["a", ""]);
    expect(linesOf("")).to.deep.equal([]);
    expect(partsOf("a;b;", ";", false)).to.deep.equal(["a", "b"]);
    expect(partsOf("a;b", ";", true)).to.deep.equal(["a;", "b"]);
  });
});
