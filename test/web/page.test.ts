import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import { cmdlab } from "../cli/harness.ts";
import { Browser, chromiumFile, type ShellPage } from "./Browser.ts";

const article = "examples/push-notifications/push-notifications.md";

/** The page of the shell in a real browser. Without Chromium nothing of this is tested: `.ci/run` installs it. */
(chromiumFile ? describe : describe.skip)("the page in Chromium (skipped where there is none)", () => {
  const browser = new Browser();
  let folder: string;
  let isolated: string;
  let plain: string;
  let shell: ShellPage;
  let started: readonly string[];

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "cmdlab-web-"));
    const site = path.join(folder, "site");
    const { code, err } = cmdlab(["web", "export", "--out", site, "--article", article]);
    if (code !== 0) throw new Error(err);
    await browser.open();
    isolated = await browser.serve(site, true);
    plain = await browser.serve(site, false);
    shell = await browser.page(isolated, 1280, false);
    started = [...browser.requests];
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    expect(browser.faults).to.deep.equal([]);
  });

  it("stands at its prompt before anything of the bundles beside the worker's is read", () => {
    expect(started).to.include("/worker.js");
    expect(started.filter((file) => file === "/apart.js" || file === "/nouns.js")).to.deep.equal([]);
  });

  it("runs the four scripts of the article, from the first one to the probe that succeeds", async () => {
    const { page } = shell;
    const buttons = page.getByRole("button", { name: /^Run here: script \d$/ });
    expect(await buttons.count()).to.equal(4);
    await shell.afterPrompt(() => buttons.nth(0).click());
    await shell.sees("098b79e7-a672-45ef-b24e-a15eb79dce3b");
    await buttons.nth(1).click();
    await shell.sees("User: ");
    await page.keyboard.type("administrator@fabrikam.com\n");
    await shell.sees("Password for user");
    await shell.afterPrompt(() => page.keyboard.type("Fabrikam-2013!\n"));
    await shell.sees("The key was added to");
    await shell.afterPrompt(() => buttons.nth(2).click());
    await shell.sees("https://outlook.office365.com/PushNotifications");
    await shell.afterPrompt(() => buttons.nth(3).click());
    await shell.sees("ResultType : Succeeded");
    expect(await shell.screen()).to.not.include("Fabrikam-2013!");
  });

  it("shows a table to choose from, waits for a key, and runs a script that a key is bound to", async () => {
    const { page } = shell;
    await shell.paste('Get-Service | Out-GridView -PassThru | ForEach-Object { "chosen: $($_.Name)" }');
    await page.keyboard.press("Enter");
    await shell.sees("Filter:");
    await page.keyboard.type("lmhosts");
    await shell.afterPrompt(() => page.keyboard.press("Enter"));
    await shell.sees("chosen: lmhosts");
    await shell.paste('"pressed: $([Console]::ReadKey($true).Key)"');
    await page.keyboard.press("Enter");
    await shell.until("document.body.classList.contains('busy')");
    await shell.afterPrompt(() => page.keyboard.press("F5"));
    await shell.sees("pressed: F5");
    await shell.paste("Set-PSReadLineKeyHandler F6 { [Microsoft.PowerShell.PSConsoleReadLine]::Insert('6 * 7') }");
    await shell.enter();
    await page.keyboard.press("F6");
    await shell.sees(/C:.>6 . 7/);
    await shell.enter();
    await shell.sees("42");
  });

  it("brings the badge to a telephone when mail comes", async () => {
    const { page } = shell;
    await shell.paste(
      "$null = New-Mailbox -Name Ann -UserPrincipalName ann@fabrikam.com -Password (ConvertTo-SecureString Pa55w.rd -AsPlainText -Force)",
    );
    await shell.enter();
    await page.getByRole("tab", { name: /Organisation/ }).click();
    await page.locator("#device-user").fill("nobody@fabrikam.com");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.locator("#status").getByText("couldn't be found").waitFor();
    const tabs =
      'new Set([...document.querySelectorAll("[role=tab]")].filter((tab) => tab.offsetWidth > 0).map((tab) => tab.offsetTop)).size';
    expect(await page.evaluate(tabs)).to.equal(1);
    await page.locator("#device-user").fill("ann@fabrikam.com");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("ann@fabrikam.com · subscribed · badge 0").waitFor();
    expect(await page.locator("#status").textContent()).to.equal("");
    await page.getByRole("tab", { name: "Shell" }).click();
    await shell.run(
      "Send-MailMessage -From bob@contoso.com -To ann@fabrikam.com -Subject Test -Body text -SmtpServer SERVER",
    );
    await page.getByText("ann@fabrikam.com · subscribed · badge 1").waitFor({ state: "attached" });
  });

  it("completes with Tab, brings older inputs back, and shows what is typed in colours", async () => {
    const { page } = shell;
    await page.keyboard.type("Get-ExchangeSer");
    await page.keyboard.press("Tab");
    await shell.sees("C:\\>Get-ExchangeServer");
    expect(await page.locator(".live .front-11").first().textContent()).to.equal("Get-ExchangeServer");
    await shell.afterPrompt(() => page.keyboard.press("Enter"));
    await page.keyboard.press("ArrowUp");
    await shell.sees(/Get-ExchangeServer\s*$/);
    await page.keyboard.press("Escape");
  });

  it("stops an endless loop with Ctrl+C and goes on", async () => {
    const { page } = shell;
    await page.keyboard.type("$turns = 0; while ($true) { $turns++ }\n");
    await page.waitForSelector("body.busy");
    await page.waitForTimeout(100);
    await shell.afterPrompt(() => page.keyboard.press("Control+c"));
    await shell.run("'turns: ' + ($turns -gt 0)");
    await shell.sees("turns: True");
    await shell.sees(/^\[PS\] C:\\>'turns: /m);
  });

  it("completes at a prompt inside of a running input, where Ctrl+C gives up what was typed", async () => {
    const { page } = shell;
    await page.keyboard.type("$Host.EnterNestedPrompt(); 'left'\n");
    await shell.sees(/PS\] C:\\>>\s*$/);
    await page.keyboard.type("$inner = 6; Get-ExchangeSer");
    await page.keyboard.press("Tab");
    await shell.sees("$inner = 6; Get-ExchangeServer");
    await page.keyboard.press("Control+c");
    await page.keyboard.type('if ($true) {\n"inner: $($NestedPromptLevel * 7)" }\n');
    await shell.sees("inner: 7");
    await shell.afterPrompt(() => page.keyboard.type("exit\n"));
    await shell.sees(/^left$/m);
  });

  it("takes 200 pasted lines and loses none", async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `$sum += ${index}`);
    await shell.run("$sum = 0");
    await shell.paste(lines.join("\n"));
    await shell.enter();
    await shell.run('"sum: $sum"');
    await shell.sees("sum: 19900");
  });

  it("is scrolled and left by keyboard alone, draws charts, and is printed on white paper", async () => {
    const { page } = shell;
    await shell.run("[pscustomobject]@{ Name = 'a'; Count = 3 } | Out-Chart");
    await shell.sees("a ███");
    expect(await shell.serious()).to.deep.equal([]);
    await page.locator("#terminal").focus();
    await page.keyboard.press("PageUp");
    await shell.until('document.getElementById("terminal").matches(":focus")');
    await page.keyboard.type("'typed ' + 'there'\n");
    await shell.sees("typed there");
    await page.getByRole("tab", { name: "Scripts" }).click();
    await page.getByRole("tab", { name: "Shell" }).click();
    await page.keyboard.type("'typed ' + 'behind a tab'\n");
    await shell.sees("typed behind a tab");
    await page.getByRole("button", { name: "Dark colours" }).click();
    await page.emulateMedia({ media: "print" });
    const colors =
      "[getComputedStyle(document.querySelector('article h1')).color, getComputedStyle(document.querySelector('#panel-article')).backgroundColor].join()";
    expect(await page.evaluate(colors)).to.equal("rgb(0, 0, 0),rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen" });
    expect(await shell.serious()).to.deep.equal([]);
    await page.getByRole("button", { name: "Dark colours" }).click();
  });

  it("is as it was after a reload, with what a stopped loop left", async () => {
    await shell.run('"turns before: $turns"');
    const [turns] = /turns before: \d+/.exec(await shell.screen()) ?? [""];
    await shell.page.reload();
    // Typed before the shell is there.
    await shell.page.locator("#keyboard").focus();
    await shell.page.keyboard.type('"turns before: $turns; sum before: $sum"\n');
    await shell.sees(`${turns}; sum before: 19900`);
    await shell.ready();
  });

  it("checks a script and runs it from drive C:", async () => {
    const { page } = shell;
    await page.getByRole("tab", { name: "Scripts" }).click();
    await page.locator("#script-text").fill("Get-ExchangeServer -Nonsense 1\n'ran: ' + $PSCommandPath\n");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByText("unknownParameter").or(page.getByText("Nonsense").nth(1)).first().waitFor();
    await page.locator("#script-text").fill("'ran: ' + $PSCommandPath\n");
    await shell.afterPrompt(() => page.getByRole("button", { name: "Run", exact: true }).click());
    await shell.sees("ran: C:\\Scripts\\script1.ps1");
    await shell.run(`$null = mkdir C:\\Tools; "'of the drive'" | Set-Content C:\\Tools\\größe.ps1`);
    await page.getByRole("tab", { name: "Scripts" }).click();
    await page.locator("#script-list").selectOption("C:\\Tools\\größe.ps1");
    await shell.until('document.getElementById("script-text").value === "\'of the drive\'\\n"');
    await page.locator("#script-text").fill("'Größe' + ' saved'");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved as C:\\Tools\\größe.ps1.").waitFor();
    await page.getByRole("tab", { name: "Shell" }).click();
    await shell.run("C:\\Tools\\größe.ps1");
    await shell.sees("Größe saved");
  });

  it("shows the organisation and what changes in it", async () => {
    const { page } = shell;
    await shell.run("Stop-Service MSExchangeTransport -Force");
    await page.getByRole("tab", { name: /Organisation/ }).click();
    await page.getByText("stopped: MSExchangeTransport").waitFor();
    expect(await page.locator("#changes").textContent()).to.include("MSExchangeTransport");
    expect(await shell.serious()).to.deep.equal([]);
    await page.getByRole("tab", { name: "Shell" }).click();
  });

  it("goes on elsewhere from a saved session", async () => {
    const { page } = shell;
    await page.locator("summary").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /Save this session/ }).click(),
    ]);
    const file = path.join(folder, "session.json");
    await download.saveAs(file);
    expect(await page.locator("#state[open]").count()).to.equal(0);
    expect(JSON.parse(readFileSync(file, "utf8")).journal.length).to.be.greaterThan(5);
    const other = await browser.page(isolated, 1280, false);
    await other.page.locator("summary").click();
    const [chooser] = await Promise.all([
      other.page.waitForEvent("filechooser"),
      other.page.getByRole("button", { name: /Open a file/ }).click(),
    ]);
    await chooser.setFiles(file);
    await other.sees("ran: C:\\Scripts\\script1.ps1");
    await other.ready();
    await other.run('"sum after: $sum"');
    await other.sees("sum after: 19900");
    // Also while an input asks, a file can be opened; what is none of a session leaves everything as it is.
    await other.page.keyboard.type("Get-Service | Out-GridView\n");
    await other.sees("Filter:");
    await other.page.locator("summary").click();
    const [second] = await Promise.all([
      other.page.waitForEvent("filechooser"),
      other.page.getByRole("button", { name: /Open a file/ }).click(),
    ]);
    await second.setFiles({ name: "x.json", mimeType: "text/plain", buffer: Buffer.from("{}") });
    await other.page.locator("#status").getByText("The shell is as it was.").waitFor();
    await other.ready();
    await other.run('"sum still: $sum"');
    await other.sees("sum still: 19900");
    await other.context.close();
  });

  it("takes an input back, shows around, goes to another organisation, and makes one anew", async () => {
    await shell.run("Stop-Service MSExchangeTransport -Force; 'kept' > C:\\kept.txt");
    await shell.run("undo");
    await shell.sees("Taken back: Stop-Service MSExchangeTransport");
    await shell.run("Get-Tour 8");
    await shell.sees("8/8  That is all");
    await shell.run("Switch-Scenario contoso");
    await shell.run("'mailboxes: ' + @(Get-Mailbox -ResultSize Unlimited).Count");
    await shell.sees("mailboxes: 5");
    await shell.run("Switch-Scenario fabrikam");
    await shell.run("Reset-Organization -Confirm:$false");
    await shell.run('Get-Scenario | ForEach-Object { "$($_.Name) $($_.Current)" }');
    await shell.sees("fabrikam True");
  });

  it("asks and stops without shared memory, too: another worker does again what came before", async () => {
    const other = await browser.page(plain, 390, false);
    const { page } = other;
    expect(await page.evaluate("crossOriginIsolated")).to.equal(false);
    await page.getByRole("tab", { name: "Shell" }).click();
    await other.run("$kept = 7");
    await page.keyboard.type('$first = Read-Host First; $second = Read-Host Second; "got $first $second $kept"\n');
    await other.sees("First: ");
    await page.keyboard.type("one\n");
    await other.sees("Second: ");
    await other.afterPrompt(() => page.keyboard.type("two\n"));
    await other.sees("got one two 7");
    await page.keyboard.type("while ($true) {}\n");
    await page.waitForSelector("body.busy");
    await other.afterPrompt(() => page.keyboard.press("Control+c"));
    await other.run('"still $kept $first"');
    await other.sees("still 7 one");
    const second = await other.secondTab(`${plain}#session=damaged`);
    await second.page.getByText("The link is damaged").waitFor({ state: "attached" });
    await second.page.getByRole("tab", { name: "Shell" }).click();
    await second.run("$kept = 8");
    await page.getByText("Another tab goes on with this page.").waitFor();
    await other.run("$kept = 9");
    const keeps = (place: string, text: string): string =>
      `(Object.entries(${place}).find(([key]) => key.endsWith(" session")) ?? []).join().includes(${JSON.stringify(text)})`;
    await other.until(`${keeps("sessionStorage", "$kept = 9")} && ${keeps("localStorage", "$kept = 8")}`);
    expect(await page.evaluate(keeps("localStorage", "$kept = 9"))).to.equal(false);
    expect(await other.serious()).to.deep.equal([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).to.equal(390);
    await other.context.close();
  });

  it("says that it needs a server where it was opened as a file", async () => {
    const page = await shell.context.newPage();
    await page.goto(pathToFileURL(path.join(folder, "site", "index.html")).href);
    await page.getByText("only where a web server sends it").first().waitFor();
    await page.close();
  });

  it("becomes isolated by itself where a server sends no headers, and opens without a net", async () => {
    const other = await browser.page(plain, 1280, true);
    await other.until("crossOriginIsolated");
    await other.ready();
    await other.run("Get-Mailbox | Out-Null; 'here'");
    await other.context.setOffline(true);
    await other.page.reload();
    await other.ready();
    await other.run("(Get-ExchangeServer).Name + ' without a net'");
    await other.sees("SERVER without a net");
    await other.context.close();
  });

  it("opens without a net after it was opened once, also from a server that sends the headers itself", async () => {
    const other = await browser.page(isolated, 1280, true);
    await other.until("caches.match('files.json')");
    await other.context.setOffline(true);
    await other.page.reload();
    await other.ready();
    await other.run("(Get-ExchangeServer).Name + ' without a net'");
    await other.sees("SERVER without a net");
    await other.context.close();
  });
});
