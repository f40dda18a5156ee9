import { expect } from "chai";
import { FoldedTable } from "../../src/base/FoldedTable.ts";
import type { CmdletLoader } from "../../src/command/CmdletDefinition.ts";
import { CmdletTable } from "../../src/session/CmdletTable.ts";

const loader = (module: string, editions: CmdletLoader["editions"]): CmdletLoader => ({
  load: () => {
    throw new Error("A definition was loaded.");
  },
  module,
  editions,
});

const loaders = [loader("One", null), loader("Two", ["Core"]), loader("Two", ["Desktop", "CoreOnWindows"])];
const source = new FoldedTable("Get-A|Get-B|Get-C", (_, index) => loaders[index]);

describe("the table of cmdlets", () => {
  it("lists those of its edition, and tells their modules, without loading one", () => {
    const table = new CmdletTable(source, "Desktop", true);
    expect([...table.names()]).to.deep.equal(["Get-A", "Get-C"]);
    expect([table.find("get-a")?.name, table.find("get-a")?.moduleName]).to.deep.equal(["Get-A", "One"]);
    expect(table.find("Get-B")).to.equal(null);
  });

  it("has some in Core where there is a Windows", () => {
    expect([...new CmdletTable(source, "Core", true).names()]).to.deep.equal(["Get-A", "Get-B", "Get-C"]);
    expect([...new CmdletTable(source, "Core", false).names()]).to.deep.equal(["Get-A", "Get-B"]);
  });

  it("knows cmdlets of the real product that are not modelled, where there is a Windows", () => {
    const named = (edition: "Core" | "Desktop", onWindows: boolean) =>
      ["get-mailbox", "get-ciminstance", "get-scheduledjob", "IpConfig", "sc.exe", "get-foo"].map((name) =>
        new CmdletTable(source, edition, onWindows).unmodelled(name),
      );
    expect(named("Desktop", true)).to.deep.equal([
      "Get-Mailbox",
      "Get-CimInstance",
      "Get-ScheduledJob",
      "ipconfig.exe",
      "sc.exe",
      null,
    ]);
    expect(named("Core", true)).to.deep.equal(["Get-Mailbox", "Get-CimInstance", null, "ipconfig.exe", "sc.exe", null]);
    expect(named("Core", false)).to.deep.equal([null, null, null, null, null, null]);
  });

  it("loads a definition when it is asked for more", () => {
    expect(() => new CmdletTable(source, "Core", false).find("Get-B")?.definition).to.throw("A definition was loaded.");
  });
});
