import { expect } from "chai";
import { bytes, inMemory, start, text, thrown } from "./harness.ts";

describe("a memory drive", () => {
  it("keeps what is written and the spelling of names", () => {
    const files = inMemory();
    files.createDirectory("T:\\A\\b");
    files.writeBytes("t:/a/B/One.txt", bytes("1"));
    expect(text(files, "T:\\a\\b\\one.TXT")).to.equal("1");
    expect(files.entry("T:\\a\\b\\one.txt")?.path).to.match(/One\.txt$/);
    expect(files.list("T:\\a\\b").map((entry) => entry.length)).to.deep.equal([1]);
  });

  it("appends to what was written from a shared buffer without touching it", () => {
    const files = inMemory();
    const shared = Buffer.alloc(100, "z");
    files.writeBytes("T:\\a.txt", shared.subarray(10, 12));
    files.appendBytes("T:\\a.txt", bytes("1"));
    expect(text(files, "T:\\a.txt")).to.equal("zz1");
    expect(shared.toString()).to.equal("z".repeat(100));
  });

  it("takes its times from the session's clock", () => {
    const files = inMemory();
    files.writeBytes("T:\\a.txt", bytes("x"));
    expect(files.entry("T:\\a.txt")).to.include({ creationTime: start, lastWriteTime: start });
  });

  const failures: readonly (readonly [
    what: string,
    type: string,
    action: (files: ReturnType<typeof inMemory>) => unknown,
  ])[] = [
    ["a missing file", "FileNotFoundException", (files) => files.readBytes("T:\\none")],
    ["a file in a missing folder", "DirectoryNotFoundException", (files) => files.readBytes("T:\\no\\none")],
    ["writing in a missing folder", "DirectoryNotFoundException", (files) => files.writeBytes("T:\\no\\a", bytes(""))],
    ["reading a folder", "UnauthorizedAccessException", (files) => files.readBytes("T:\\d")],
    ["appending to a folder", "UnauthorizedAccessException", (files) => files.appendBytes("T:\\d", bytes("x"))],
    ["writing a folder", "UnauthorizedAccessException", (files) => files.writeBytes("T:\\d", bytes(""))],
    ["a folder below a file", "DirectoryNotFoundException", (files) => files.createDirectory("T:\\f\\x")],
    ["a folder in place of a file", "IOException", (files) => files.createDirectory("T:\\f")],
    ["a drive that is not there", "DirectoryNotFoundException", (files) => files.writeBytes("Q:\\a", bytes(""))],
    ["a full folder", "IOException", (files) => files.delete("T:\\d", false)],
    ["moving onto a file", "IOException", (files) => files.move("T:\\g", "T:\\f")],
    ["moving a folder into itself", "IOException", (files) => files.move("T:\\d", "T:\\d\\e\\f")],
    ["copying onto a file", "IOException", (files) => files.copyFile("T:\\f", "T:\\g", false)],
    ["the root", "UnauthorizedAccessException", (files) => files.delete("T:\\", true)],
    ["no path", "ArgumentException", (files) => files.fullPath("")],
  ];
  for (const [what, type, action] of failures) {
    it(`throws .NET's exception: ${what}`, () => {
      const files = inMemory();
      files.createDirectory("T:\\d\\e");
      files.writeBytes("T:\\f", bytes("f"));
      files.writeBytes("T:\\g", bytes("g"));
      expect(thrown(() => action(files))).to.equal(type);
    });
  }

  it("appends without touching what was read before", () => {
    const files = inMemory();
    files.writeBytes("T:\\a", bytes("one"));
    const before = files.readBytes("T:\\a");
    for (const piece of ["two", "", "three"]) files.appendBytes("T:\\a", bytes(piece));
    expect(text(files, "T:\\a")).to.equal("onetwothree");
    expect(before.length).to.equal(3);
    expect(new TextDecoder().decode(files.readBytes("T:\\a", 4))).to.equal("onet");
    files.writeBytes("T:\\a", bytes("x"));
    files.appendBytes("T:\\a", bytes("y"));
    expect(text(files, "T:\\a")).to.equal("xy");
  });

  it("grows no further than its limit", () => {
    const files = inMemory();
    expect(thrown(() => files.writeBytes("T:\\big", new Uint8Array(2 ** 30 + 1)))).to.equal("IOException");
  });

  const paths: readonly (readonly [written: string, full: string])[] = [
    ["a", "T:\\here\\a"],
    ["..\\a", "T:\\a"],
    ["..\\..\\..\\a", "T:\\a"],
    ["\\a", "T:\\a"],
    ["T:a", "T:\\here\\a"],
    ["T:\\x\\.\\y\\..\\z\\", "T:\\x\\z"],
    ["C:a", "C:\\a"],
    ["//server/share", "\\\\server\\share"],
  ];
  for (const [written, full] of paths) {
    it(`makes ${full} of ${written}`, () => {
      const files = inMemory();
      files.currentDirectory = "T:\\here";
      expect(files.fullPath(written)).to.equal(full);
    });
  }
});
