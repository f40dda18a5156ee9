import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { cmdlabProcess } from "./harness.ts";

/** What a stranger may have done to a state folder, and the sentence that says so. */
const attacks: readonly (readonly [string, (state: string, outside: string) => void, RegExp])[] = [
  [
    "a link as drive C:",
    (state, outside) => {
      rmSync(path.join(state, "C"), { recursive: true });
      symlinkSync(outside, path.join(state, "C"));
    },
    /C' is a symbolic link, which is not followed/,
  ],
  [
    "a file as drive C:",
    (state) => {
      rmSync(path.join(state, "C"), { recursive: true });
      writeFileSync(path.join(state, "C"), "");
    },
    /C' is not a folder/,
  ],
  [
    "a link as the document",
    (state, outside) => replace(state, "organization.json", outside),
    /organization\.json' is a symbolic link/,
  ],
  [
    "a link as the journal",
    (state, outside) => replace(state, "journal.jsonl", outside),
    /journal\.jsonl' is a symbolic link/,
  ],
  ["a link as the copies", (state, outside) => replace(state, "copies", outside), /copies' is a symbolic link/],
  [
    "a link as the lock, which leads nowhere",
    (state, outside) => symlinkSync(path.join(outside, "none"), path.join(state, "lock.json")),
    /lock\.json' is a symbolic link/,
  ],
  [
    "a folder as the document",
    (state) => {
      rmSync(path.join(state, "organization.json"));
      mkdirSync(path.join(state, "organization.json"));
    },
    /organization\.json' is a folder, where/,
  ],
  [
    "a pipe as the document",
    (state) => {
      rmSync(path.join(state, "organization.json"));
      execFileSync("mkfifo", [path.join(state, "organization.json")]);
    },
    /organization\.json' is a device or pipe/,
  ],
  [
    "brackets without end",
    (state) => writeFileSync(path.join(state, "organization.json"), "[".repeat(50_000)),
    /line 1, column 201: nested too deeply/,
  ],
  [
    "no organisation in the document",
    (state) => edit(state, (collections) => delete collections.organization),
    /has no organisation \(collection 'organization'/,
  ],
  [
    "no computer in the document",
    (state) => edit(state, (collections) => delete collections.machines),
    /has no computer 'SERVER' in the collection 'machines'/,
  ],
  [
    "no server in the document",
    (state) => edit(state, (collections) => delete collections.directory),
    /has no server 'SERVER' \(noun 'ExchangeServer'\) in the collection 'directory'/,
  ],
  [
    "a number as a server's version",
    (state) =>
      edit(state, ({ directory }) => {
        const rows = Object.values(directory as Record<string, { noun: string; values: Record<string, unknown> }>);
        for (const { noun, values } of rows) if (noun === "ExchangeServer") values.AdminDisplayVersion = 5;
      }),
    /values\.AdminDisplayVersion: expected a value of ServerVersion, found number/,
  ],
  [
    "a number where another view of a recipient has a name",
    (state) =>
      edit(state, ({ recipient }) => {
        const rows = Object.values(recipient as Record<string, { values: Record<string, unknown> }>);
        for (const { values } of rows) values.MemberDepartRestriction = -1;
      }),
    /values\.MemberDepartRestriction: expected a value of Enumeration, found number/,
  ],
  [
    "a name that an enumeration does not have",
    (state) =>
      edit(state, ({ recipient }) => {
        const rows = Object.values(recipient as Record<string, { values: Record<string, unknown> }>);
        for (const { values } of rows) values.MemberDepartRestriction = "Never";
      }),
    /values\.MemberDepartRestriction: expected one of .*Closed.*, found string/,
  ],
];

describe("a state folder of a stranger", () => {
  let base: string;

  before(function () {
    if (process.platform === "win32") this.skip();
    base = mkdtempSync(path.join(tmpdir(), "cmdlab-hostile-"));
    cmdlabProcess(["--state", "good", "-Command", "New-DistributionGroup Guests | Out-Null"], "", base);
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  for (const [what, attack, sentence] of attacks)
    it(`with ${what} is one sentence, and nothing outside is touched`, () => {
      const [state, outside] = ["state", "outside"].map((name) => path.join(base, name));
      for (const folder of [state, outside]) rmSync(folder, { recursive: true, force: true });
      cpSync(path.join(base, "good"), state, { recursive: true });
      mkdirSync(outside);
      writeFileSync(path.join(outside, "secret.txt"), "secret");
      attack(state, outside);
      const { code, out, err } = cmdlabProcess(
        ["--state", "state", "-Command", "'ran'; Set-Content C:\\x.txt x"],
        "",
        base,
      );
      expect([code, out]).to.deep.equal([2, ""]);
      const last = err.trimEnd().split("\n").at(-1);
      expect(last)
        .to.match(sentence)
        .and.match(/^cmdlab: /);
      expect(err).to.not.match(/\n\s+at /);
      expect(readdirSync(outside)).to.deep.equal(["secret.txt"]);
      expect(readFileSync(path.join(outside, "secret.txt"), "utf8")).to.equal("secret");
      expect(existsSync(path.join(state, "lock.json"))).to.equal(false);
    });
});

describe("a mount that is no folder", () => {
  for (const [mount, sentence] of [
    ["X:=./none", /^cmdlab: There is no folder '.*none' for a drive\.\n$/],
    ["X:=./package.json", /^cmdlab: '.*package\.json' is no folder for a drive\.\n$/],
  ] as const)
    it(`${mount} is one sentence`, () => {
      const { code, out, err } = cmdlabProcess(["--mount", mount, "-Command", "'ran'"], "", ".");
      expect([code, out]).to.deep.equal([2, ""]);
      expect(err).to.match(sentence);
    });
});

function replace(state: string, name: string, outside: string): void {
  rmSync(path.join(state, name), { recursive: true });
  symlinkSync(path.join(outside, "secret.txt"), path.join(state, name));
}

function edit(state: string, change: (collections: Record<string, unknown>) => void): void {
  const file = path.join(state, "organization.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as { collections: Record<string, unknown> };
  change(document.collections);
  writeFileSync(file, JSON.stringify(document, null, 2));
}
