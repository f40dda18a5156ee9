import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { escapes } from "./escapes.ts";
import { folderEscapes } from "./folderEscapes.ts";
import { readers, spellings, writers } from "./hostPaths.ts";

const secret = "canary-5f1d";
const files = {
  "canary.txt": secret,
  "canary.psm1": `'${secret}'`,
  "canary.Tests.ps1": `Describe '${secret}' { It a { 1 } }`,
} as const;
const variable = "CMDLAB_SEAL_CANARY";

/** So many scripts share a session: what one of them changes there, others see. */
const sessionRows = 20;

/** T1 in docs/THREATS.md: nothing that a script does reaches the host. */
describe("escapes", () => {
  let folder = "";
  let server: Server;
  let connections = 0;
  let port = 0;
  const shells: Shell[] = [];

  before((done) => {
    folder = mkdtempSync(path.join(tmpdir(), "cmdlab-seal-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    process.env[variable] = secret;
    server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    server.listen(0, "127.0.0.1", () => {
      port = (server.address() as { port: number }).port;
      done();
    });
  });

  after((done) => {
    rmSync(folder, { recursive: true, force: true });
    delete process.env[variable];
    server.close(done);
  });

  afterEach(() => {
    for (const shell of shells.splice(0)) shell.close();
  });

  /** Runs each script in one session and gives those that got something out, with what. */
  const escaped = (scripts: readonly string[]): string[] => {
    const shell = new Shell(readGlobalOptions(new Map([["edition", ["Core"]]]), {}), () => {});
    shells.push(shell);
    const host = new RecordingHost(120, () => null);
    const session = shell
      .session(host, new Int32Array(new SharedArrayBuffer(4)))
      .sibling({ host, limits: { milliseconds: 5_000 } });
    return scripts.flatMap((script) => {
      const { stopped } = session.run(script);
      const output = host.take();
      const reason = complaint(output) ?? (stopped === null ? null : `stopped: ${stopped}`);
      return reason === null ? [] : [`${script}: ${reason}`];
    });
  };

  const complaint = (output: string): string | null => {
    if (output.includes(secret)) return "it read the host";
    if (output.includes(process.cwd()) || output.includes(process.execPath)) return "it knows a path of the host";
    if (/cmdlab itself failed|node:internal|\bat .*\.(c?js|ts):\d+/.test(output))
      return `our code shows: ${output.slice(0, 300)}`;
    if ("polluted" in {}) return "it changed JavaScript's objects";
    if (process.env[variable] !== secret) return "it changed the environment";
    const isSame = ([name, text]: readonly string[]): boolean => {
      const file = path.join(folder, name);
      return existsSync(file) && readFileSync(file, "utf8") === text;
    };
    if (readdirSync(folder).length !== 3 || !Object.entries(files).every(isSame)) return "it changed a file";
    return null;
  };

  it("are none by the paths of readers", () => {
    const target = path.join(folder, "canary.txt").replaceAll("\\", "/");
    for (const reader of readers)
      expect(escaped(spellings(target).map((spelling) => reader.replaceAll("{}", spelling)))).to.deep.equal([]);
  });

  it("are none by the paths of writers", () => {
    const target = path.join(folder, "canary.txt").replaceAll("\\", "/");
    for (const writer of writers)
      expect(escaped(spellings(target).map((spelling) => writer.replaceAll("{}", spelling)))).to.deep.equal([]);
  });

  it("are none by other doors", () => {
    const scripts = escapes.map((script) => script.replaceAll("{port}", String(port)));
    expect(escaped(scripts)).to.deep.equal([]);
  });

  it("are none by commands, types and programs that take a path", () => {
    const target = folder.replaceAll("\\", "/");
    const scripts = folderEscapes.map((row, at) =>
      // Every other one as Windows writes it.
      row.replaceAll("{d}", at % 2 === 0 ? target : target.replaceAll("/", "\\")).replaceAll("{port}", String(port)),
    );
    for (let at = 0; at < scripts.length; at += sessionRows)
      expect(escaped(scripts.slice(at, at + sessionRows))).to.deep.equal([]);
  });

  it("are seen where there is one: a person mounted the folder", () => {
    const options = new Map([["mount", [`H:=${folder}`]]]);
    const shell = new Shell(readGlobalOptions(options, {}), () => {});
    shells.push(shell);
    const host = new RecordingHost(120, () => null);
    const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
    session.run("Get-Content H:\\canary.txt");
    expect(complaint(host.take())).to.equal("it read the host");
  });

  it("reach no socket", (done) => {
    setImmediate(() => {
      expect(connections).to.equal(0);
      done();
    });
  });

  it("are at least 300", () => {
    const paths = spellings("/x").length;
    expect(escapes.length + folderEscapes.length + paths * (readers.length + writers.length)).to.be.greaterThan(300);
  });
});
