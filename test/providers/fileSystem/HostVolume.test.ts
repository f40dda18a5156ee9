import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { sessionBudget } from "../../../src/base/budget.ts";
import { HostFailure } from "../../../src/base/HostFailure.ts";
import type { VirtualFileSystem } from "../../../src/providers/fileSystem/VirtualFileSystem.ts";
import { bytes, onHost, start, text, thrown } from "./harness.ts";

describe("the seal of a mounted folder", () => {
  const ways = [
    "T:\\..\\outside\\secret.txt",
    "T:\\..\\..\\outside\\secret.txt",
    "T:/../outside/secret.txt",
    "T:\\a\\..\\..\\outside\\secret.txt",
    "T:..\\outside\\secret.txt",
    "..\\outside\\secret.txt",
    "../outside/secret.txt",
    "T:\\.\\..\\outside/secret.txt",
    "T:\\ ..\\outside\\secret.txt",
    "T:\\..\u0000\\outside\\secret.txt",
    "T:\\%2e%2e\\outside\\secret.txt",
    "T:\\\uff0e\uff0e\\outside\\secret.txt",
    "T:\\..\u2215outside\\secret.txt",
  ];
  for (const way of ways) {
    it(`does not lead out: ${JSON.stringify(way)}`, () => {
      onHost(({ files, outside }) => {
        mkdirIfMissing(files);
        expect(attempt(() => files.entry(way))).to.equal(null);
        expect(attempt(() => text(files, way))).to.equal(null);
        attempt(() => files.writeBytes(way, bytes("overwritten")));
        attempt(() => files.delete(way, true));
        expect(readFileSync(path.join(outside, "secret.txt"), "utf8")).to.equal("secret");
      });
    });
  }

  it("knows no absolute path of the host, no share and no device", () => {
    onHost(({ files, outside }) => {
      const secret = path.join(outside, "secret.txt");
      for (const way of [
        secret,
        `T:${secret}`,
        `\\\\?\\${secret}`,
        `\\\\localhost\\c$${secret}`,
        `//server/share${secret}`,
        "\\\\.\\PhysicalDrive0",
      ]) {
        expect(files.entry(way), way).to.equal(null);
        expect(
          thrown(() => files.readBytes(way)),
          way,
        ).to.match(/NotFoundException|IOException/);
      }
    });
  });

  it("appends to files, and not through links", function () {
    onHost(({ files, inside, outside }) => {
      files.writeBytes("T:\\a.txt", bytes("one"));
      files.appendBytes("T:\\a.txt", bytes("two"));
      expect(text(files, "T:\\a.txt")).to.equal("onetwo");
      try {
        symlinkSync(path.join(outside, "secret.txt"), path.join(inside, "link"));
      } catch {
        this.skip();
      }
      attempt(() => files.appendBytes("T:\\link", bytes("more")));
      expect(readFileSync(path.join(outside, "secret.txt"), "utf8")).to.equal("secret");
    });
  });

  it("does not follow symbolic links to files or folders", function () {
    onHost(({ files, inside, outside }) => {
      try {
        symlinkSync(path.join(outside, "secret.txt"), path.join(inside, "file-link"));
        symlinkSync(outside, path.join(inside, "folder-link"), "dir");
        symlinkSync("..", path.join(inside, "up"), "dir");
      } catch {
        this.skip();
      }
      for (const way of [
        "T:\\file-link",
        "T:\\folder-link",
        "T:\\folder-link\\secret.txt",
        "T:\\up",
        "T:\\up\\outside\\secret.txt",
        "T:\\FILE-LINK",
      ]) {
        expect(files.entry(way), way).to.equal(null);
        expect(
          thrown(() => files.readBytes(way)),
          way,
        ).to.match(/NotFoundException/);
      }
      expect(files.list("T:\\")).to.deep.equal([]);
    });
  });

  it("does not write through a link, whatever the case of its name", function () {
    onHost(({ files, inside, outside }) => {
      try {
        symlinkSync(path.join(outside, "secret.txt"), path.join(inside, "link.txt"));
        symlinkSync(path.join(outside, "new.txt"), path.join(inside, "dangling.txt"));
        symlinkSync(outside, path.join(inside, "folder"), "dir");
      } catch {
        this.skip();
      }
      for (const way of [
        "T:\\link.txt",
        "T:\\LINK.TXT",
        "T:\\dangling.txt",
        "T:\\Dangling.txt",
        "T:\\folder\\new.txt",
      ]) {
        expect(
          thrown(() => files.writeBytes(way, bytes("x"))),
          way,
        ).to.match(/UnauthorizedAccess|DirectoryNotFound/);
      }
      expect(thrown(() => files.createDirectory("T:\\folder\\sub"))).to.match(/UnauthorizedAccess|DirectoryNotFound/);
      files.writeBytes("T:\\own.txt", bytes("x"));
      expect(thrown(() => files.move("T:\\own.txt", "T:\\dangling.txt"))).to.equal("UnauthorizedAccessException");
      expect(thrown(() => files.move("T:\\own.txt", "T:\\folder\\own.txt"))).to.equal("DirectoryNotFoundException");
      expect(thrown(() => files.copyFile("T:\\own.txt", "T:\\link.txt", true))).to.equal("UnauthorizedAccessException");
      expect(readdirSync(outside)).to.deep.equal(["secret.txt"]);
      expect(readFileSync(path.join(outside, "secret.txt"), "utf8")).to.equal("secret");
    });
  });

  it("gives a file with a name outside a content of its own before it changes it", function () {
    const changes = [
      (files: VirtualFileSystem, at: string) => files.writeBytes(at, bytes("x")),
      (files: VirtualFileSystem, at: string) => files.appendBytes(at, bytes("x")),
    ];
    for (const change of changes)
      onHost(({ files, inside, outside }) => {
        try {
          linkSync(path.join(outside, "secret.txt"), path.join(inside, "hard.txt"));
        } catch {
          this.skip();
        }
        change(files, "T:\\hard.txt");
        expect(text(files, "T:\\hard.txt")).to.match(/^(secret)?x$/);
        expect(readFileSync(path.join(outside, "secret.txt"), "utf8")).to.equal("secret");
      });
  });

  it("does not follow a link that takes the place of the folder itself", function () {
    onHost(({ files, inside, outside }) => {
      expect(files.list("T:\\")).to.deep.equal([]);
      try {
        rmdirSync(inside);
        symlinkSync(outside, inside, "dir");
      } catch {
        this.skip();
      }
      for (const use of [
        () => files.list("T:\\"),
        () => files.readBytes("T:\\secret.txt"),
        () => files.writeBytes("T:\\new.txt", bytes("x")),
      ])
        expect(use).to.throw(HostFailure, "it is not followed");
      expect(readdirSync(outside)).to.deep.equal(["secret.txt"]);
    });
  });

  it("removes a folder with a link in it and leaves what the link led to", function () {
    onHost(({ files, inside, outside }) => {
      mkdirSync(path.join(inside, "tree"));
      try {
        symlinkSync(outside, path.join(inside, "tree", "link"), "dir");
      } catch {
        this.skip();
      }
      files.delete("T:\\tree", true);
      expect(existsSync(path.join(inside, "tree"))).to.equal(false);
      expect(readdirSync(outside)).to.deep.equal(["secret.txt"]);
    });
  });

  it("refuses names that Windows has none of", () => {
    onHost(({ files, inside }) => {
      for (const name of ["a:b", "con", "NUL.txt", "a|b", "a<b", "a?b", 'a"b', "tab\tname"]) {
        expect(
          thrown(() => files.writeBytes(`T:\\${name}`, bytes("x"))),
          name,
        ).to.not.equal("");
      }
      expect(readdirSync(inside)).to.deep.equal([]);
    });
  });

  it("shows nothing that has no place on a Windows drive", () => {
    onHost(({ files, inside }) => {
      writeFileSync(path.join(inside, "plain.txt"), "");
      if (process.platform !== "win32") writeFileSync(path.join(inside, "back\\slash"), "");
      if (process.platform !== "win32") writeFileSync(path.join(inside, "co:lon"), "");
      expect(files.list("T:\\").map((entry) => entry.path)).to.deep.equal(["T:\\plain.txt"]);
    });
  });
});

describe("names on a host that minds case", () => {
  it("finds, replaces and renames without regard to case, and keeps the spelling", () => {
    onHost(({ files, inside }) => {
      files.createDirectory("T:\\Logs\\Deep");
      files.writeBytes("T:\\logs\\Report.TXT", bytes("1"));
      files.writeBytes("T:\\LOGS\\report.txt", bytes("2"));
      expect(readdirSync(path.join(inside, "Logs")).sort()).to.deep.equal(["Deep", "Report.TXT"]);
      expect(text(files, "T:\\LOGS\\REPORT.txt")).to.equal("2");
      expect(files.entry("t:\\logs\\REPORT.TXT")?.path).to.match(/Report\.TXT$/);
      files.move("T:\\Logs\\Report.TXT", "T:\\Logs\\REPORT.txt");
      expect(readdirSync(path.join(inside, "Logs")).sort()).to.deep.equal(["Deep", "REPORT.txt"]);
    });
  });

  it("takes the exact name first where two differ by case only", function () {
    onHost(({ files, inside }) => {
      writeFileSync(path.join(inside, "a.txt"), "small");
      writeFileSync(path.join(inside, "A.TXT"), "large");
      if (readdirSync(inside).length < 2) this.skip();
      expect(text(files, "T:\\a.txt")).to.equal("small");
      expect(text(files, "T:\\A.TXT")).to.equal("large");
    });
  });

  it("keeps attributes and times", () => {
    onHost(({ files }) => {
      files.writeBytes("T:\\a.txt", bytes("x"));
      files.setAttributes("T:\\a.txt", 1 | 2);
      expect(files.entry("T:\\a.txt")?.attributes).to.equal(3);
      expect(thrown(() => files.writeBytes("T:\\a.txt", bytes("y")))).to.equal("UnauthorizedAccessException");
      files.setTimes("T:\\a.txt", { creationTime: 1000, lastWriteTime: 2000 });
      expect(files.entry("T:\\a.txt")).to.include({ creationTime: 1000, lastWriteTime: 2000 });
    });
  });

  it("asks for the memory of a file before it reads it, however large it is", () => {
    onHost(({ files, inside }) => {
      writeFileSync(path.join(inside, "large.bin"), "");
      truncateSync(path.join(inside, "large.bin"), 3e9);
      const refuse = (bytes: number): never => {
        throw new Error(`${bytes} bytes`);
      };
      sessionBudget.during({ check: () => {}, claim: refuse }, () => {
        expect(() => files.readBytes("T:\\large.bin")).to.throw(/^300\d{7} bytes$/);
        expect(files.readBytes("T:\\large.bin", 4)).to.deep.equal(bytes("\0\0\0\0"));
      });
    });
  });

  it("finds what lies deep by any case of its names", () => {
    onHost(({ files, inside }) => {
      const deep = `T:${"\\Folder".repeat(200)}`;
      files.createDirectory(deep);
      files.writeBytes(`${deep}\\a.txt`, bytes("deep"));
      expect(text(files, `${deep}\\a.txt`.toUpperCase())).to.equal("deep");
      expect(files.entry(`${deep}\\b.txt`)).to.equal(null);
      files.delete("T:\\folder", true);
      expect(existsSync(path.join(inside, "Folder"))).to.equal(false);
    });
  });

  it("reads a file that has a second name", () => {
    onHost(({ files, inside }) => {
      writeFileSync(path.join(inside, "one"), "same");
      linkSync(path.join(inside, "one"), path.join(inside, "two"));
      expect(text(files, "T:\\two")).to.equal("same");
    });
  });
});

function mkdirIfMissing(files: { createDirectory(at: string): void }): void {
  files.createDirectory("T:\\a");
}

/** What an action gives; null where it fails. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

describe("the times of a mounted folder", () => {
  it("are the session's, also those of folders in which something was made, moved or removed", () => {
    onHost(({ files }) => {
      files.createDirectory("T:\\a");
      files.createDirectory("T:\\a\\b");
      files.createDirectory("T:\\c");
      files.writeBytes("T:\\a\\b\\one.txt", bytes("1"));
      files.move("T:\\a\\b\\one.txt", "T:\\c\\two.txt");
      text(files, "T:\\c\\two.txt");
      files.delete("T:\\a\\b", true);
      for (const at of ["T:\\", "T:\\a", "T:\\c", "T:\\c\\two.txt"]) {
        const entry = files.entry(at);
        expect([entry?.creationTime, entry?.lastWriteTime, entry?.lastAccessTime], at).to.deep.equal([
          start,
          start,
          start,
        ]);
      }
    });
  });
});
