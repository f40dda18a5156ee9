import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

const wishes = ["scenario", "new", "--servers", "2", "--mailboxes", "12", "--version", "2016", "--seed", "S", "--dag"];

describe("cmdlab scenario", () => {
  it("new writes the same organisation for the same wishes; it has no fault and opens", () => {
    inFolder({}, (folder) => {
      const { code } = cmdlab([...wishes, "--out", "own.json"], "", folder);
      const file = path.join(folder, "own.json");
      expect([code, cmdlab(wishes).out === readFileSync(file, "utf8")]).to.deep.equal([0, true]);
      expect(cmdlab(["scenario", "check", "own.json"], "", folder)).to.deep.equal({
        code: 0,
        out: "own.json: nothing is wrong.\n",
        err: "",
      });
      const script =
        "(Get-Mailbox).Count; (Get-ExchangeServer).ServerRole -join ','; (Get-MailboxDatabaseCopyStatus DB01).Count; (Get-DistributionGroup).Count; @(Test-ReplicationHealth -DatabaseAvailabilityGroup DAG01 | Group-Object Server).Count; (Get-OfflineAddressBook).GeneratingMailbox.Name";
      expect(cmdlab(["--scenario", file, "-Command", script]).out).to.equal(
        "13\nMailbox,Mailbox\n2\n8\n2\nSystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}\n",
      );
      expect(cmdlab([...wishes, "--out", "own.json"], "", folder).code).to.equal(2);
    });
  });

  it("check tells every fault with its place", () => {
    inFolder({}, (folder) => {
      const scenario = JSON.parse(readFileSync("examples/organizations/contoso.json", "utf8"));
      scenario.shellServer = "EX09";
      scenario.servers[1].environment.find(({ name }: { name: string }) => name === "COMPUTERNAME").value = "EX01";
      scenario.authConfig.guid = scenario.servers[0].guid;
      scenario.tenants[0].accounts[0].userPrincipalName = "admin@other.example";
      scenario.culture = "xx-YYYY";
      scenario.forest.distinguishedName = "contoso";
      scenario.organization.acceptedDomains.push("no domain!");
      scenario.servers[0].remainingTrialPeriod = -1;
      scenario.objects.Mailbox[0].values.Colour = "red";
      scenario.objects.Mailbox[1].values.Database = "DB77";
      writeFileSync(path.join(folder, "bad.json"), JSON.stringify(scenario, null, 2));
      const { code, out } = cmdlab(["scenario", "check", "bad.json", "--json"], "", folder);
      const rows = JSON.parse(out) as { line: number; column: number; path: (string | number)[] }[];
      expect([code, rows.map((row) => row.path.join("."))]).to.deep.equal([
        1,
        [
          "culture",
          "shellServer",
          "administrator",
          "forest.distinguishedName",
          "organization.acceptedDomains.1",
          "servers.0.remainingTrialPeriod",
          "servers.1.environment.5.value",
          "authConfig.guid",
          "tenants.0.accounts.0.userPrincipalName",
          "objects.Mailbox.0.values.Colour",
          "objects.Mailbox.1",
        ],
      ]);
      expect([rows[1].line, rows[1].column]).to.deep.equal([8, 18]);
    });
  });

  it("refuses what it cannot do", () => {
    for (const args of [
      ["new", "--servers", "0"],
      ["check", "none.json"],
    ])
      expect(cmdlab(["scenario", ...args]).code, args.join(" ")).to.equal(2);
    expect(cmdlab(["scenario", "list"]).out).to.match(/^contoso\n {2}Three .*\n {2}3 servers; Exchange Server 2013 /);
  });
});
