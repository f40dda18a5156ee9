import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import type { Session } from "../../src/session/Session.ts";

interface Opened {
  readonly session: Session;
  readonly host: RecordingHost;
}

/** What a change in one session must not do to another one of the same process: [change, question, unchanged answer]. */
const changes: readonly [string, string, string][] = [
  [
    "Update-TypeData -TypeName System.Int32 -MemberName Half -Value { $this / 2 } -MemberType ScriptProperty",
    "(4).Half",
    "",
  ],
  [
    "Update-TypeData -TypeName System.Version -DefaultDisplayPropertySet Major -Force",
    "([version]'1.2' | Format-List | Out-String).Trim() -match 'Minor'",
    "True",
  ],
  ["Remove-TypeData -TypeName System.Array", "(1, 2).Count", "2"],
  ["class Apart { }", "'Apart' -as [type]", ""],
  ["[Console]::Title = 'changed'", "[Console]::Title", ""],
  ["[Console]::ForegroundColor = 'Red'", "[string][Console]::ForegroundColor", "White"],
  ["[Console]::OutputEncoding = [Text.Encoding]::ASCII", "[Console]::OutputEncoding.WebName", "IBM437"],
  [
    "[psobject].Assembly.GetType('System.Management.Automation.TypeAccelerators')::Add('apart', [int])",
    "'apart' -as [type]",
    "",
  ],
  ["$env:APART = 1", "$env:APART", ""],
  ["[Environment]::SetEnvironmentVariable('APART', '1')", "[Environment]::GetEnvironmentVariable('APART')", ""],
  ["[Threading.Thread]::CurrentThread.CurrentCulture = 'de-DE'", "(1.5).ToString()", "1.5"],
];

describe("two sessions in one process", () => {
  const shells: Shell[] = [];
  const open = (): Opened => {
    const shell = new Shell(readGlobalOptions(new Map(), {}), () => {});
    shells.push(shell);
    const host = new RecordingHost(120, () => null);
    return { session: shell.session(host, new Int32Array(new SharedArrayBuffer(4))), host };
  };
  const printed = ({ session, host }: Opened, text: string): string => {
    const from = host.text.length;
    session.run(text);
    return host.text.slice(from).trim();
  };
  afterEach(() => {
    for (const shell of shells.splice(0)) shell.close();
  });

  for (const [change, question, answer] of changes) {
    it(`keep to themselves: ${change}`, () => {
      const [first, second] = [open(), open()];
      first.session.run(change);
      expect(printed(second, question)).to.equal(answer);
    });
  }

  it("see their own changes when they run in turn", () => {
    const [first, second] = [open(), open()];
    first.session.run("Update-TypeData -TypeName System.Int32 -MemberName Own -Value 1 -MemberType NoteProperty");
    second.session.run("Update-TypeData -TypeName System.Int32 -MemberName Own -Value 2 -MemberType NoteProperty");
    expect([printed(first, "(5).Own"), printed(second, "(5).Own")]).to.deep.equal(["1", "2"]);
  });
});
