import { expect } from "chai";
import { inLines } from "../../src/labs/commands/inLines.ts";

describe("a hint in lines", () => {
  it("breaks between words, and leaves code as it is", () => {
    const code =
      "```powershell\nGet-Mailbox -ResultSize Unlimited | Sort-Object Name\n```\n    Get-MailboxStatistics ann";
    expect(inLines(`Ask for the statistics\n${code}`, 20)).to.equal(`Ask for the\nstatistics\n${code}`);
  });
});
