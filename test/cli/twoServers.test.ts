import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

/** The scenario fabrikam with a second server, which runs a later Windows. */
function twoServers(): string {
  const scenario = JSON.parse(readFileSync(path.resolve("examples", "organizations", "fabrikam.json"), "utf8"));
  const [first] = scenario.servers;
  const { guid: _, ...rest } = first;
  const environment = first.environment.map((row: { name: string }) =>
    row.name === "COMPUTERNAME" ? { ...row, value: "EX2" } : row,
  );
  const second = { name: "EX2", fqdn: "ex2.fabrikam.com", operatingSystem: "Windows Server 2016 Standard" };
  scenario.servers.push({ ...rest, ...second, environment, certificates: [] });
  return JSON.stringify(scenario);
}

describe("two servers", () => {
  it("have services, a system and a name of their own, also for sessions on them", () => {
    const script = `
      function states { "$((Get-Service W32Time).Status) $((Get-Service W32Time -ComputerName EX2).Status)" }
      Get-Service -ComputerName EX2 W32Time | Stop-Service; states
      Get-Service -ComputerName EX2 W32Time | Start-Service; states
      Invoke-Command EX2 { Stop-Service W32Time; "$([Environment]::MachineName) $([Environment]::OSVersion.Version) $((Get-WmiObject Win32_ComputerSystem).Name)" }; states
      (Get-WmiObject Win32_OperatingSystem -ComputerName EX2).Version; (Get-WmiObject Win32_OperatingSystem).Version`;
    inFolder({ "two.json": twoServers(), "a.ps1": script }, (folder) => {
      const { out, err } = cmdlab(["run", "a.ps1", "--scenario", "./two.json"], "", folder);
      expect([out.trim().split("\n"), err]).to.deep.equal([
        ["Running Stopped", "Running Running", "EX2 10.0.14393.0 EX2", "Running Stopped", "10.0.14393", "6.3.9600"],
        "",
      ]);
    });
  });
});
