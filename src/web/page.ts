import { singleQuoted } from "../base/text/singleQuoted.ts";
import type { Session } from "./JournalEntry.ts";
import { showArticle } from "./page/article.ts";
import { becomeIsolated, keepForOffline } from "./page/becomeIsolated.ts";
import { byId, chooseFile, offerFile } from "./page/element.ts";
import { Frames } from "./page/Frames.ts";
import { KeyboardBox } from "./page/KeyboardBox.ts";
import { Kept } from "./page/kept.ts";
import { LabPanel } from "./page/LabPanel.ts";
import { LearningRecords } from "./page/learningRecords.ts";
import { showMenu } from "./page/menu.ts";
import { showOrganization } from "./page/organizationPanel.ts";
import type { PageSettings } from "./page/PageSettings.ts";
import { ScriptEditor } from "./page/ScriptEditor.ts";
import { SessionChoice } from "./page/SessionChoice.ts";
import { ShellClient } from "./page/ShellClient.ts";
import { linkOf, longestLink, sessionOf } from "./page/sharedLink.ts";
import { TerminalSize } from "./page/TerminalSize.ts";
import { TerminalView } from "./page/TerminalView.ts";
import { showTab, startTabs } from "./page/tabs.ts";
import { startTheme } from "./page/theme.ts";
import { showTouchKeys } from "./page/touchKeys.ts";

const settings = JSON.parse(byId("settings").textContent ?? "{}") as PageSettings;
const isLab = settings.lab !== null;
const fresh: Session = {
  scenario: settings.scenario,
  seed: settings.seed,
  document: null,
  journal: [],
  labJournal: null,
};

const say = (text: string): void => {
  byId("status").textContent = text;
};
const kept = new Kept(settings.name, () =>
  say("Another tab goes on with this page. What is done in this one is kept for it alone, until it is closed."),
);
const screen = byId("terminal");
const frames = new Frames();
const keyboard = new KeyboardBox(byId<HTMLTextAreaElement>("keyboard"), frames);
const view = new TerminalView(screen, frames, (title) => {
  byId("window-title").textContent = title;
});
const shell = new ShellClient(
  fresh,
  keyboard,
  view,
  new TerminalSize(screen),
  {
    kept: (session) => {
      kept.session = session;
    },
    organization: (seen, files) => {
      showOrganization(seen, isLab ? null : (action, name) => shell.do({ kind: "device", action, name }));
      scripts.showFiles(files);
    },
    lab: (state) => {
      records?.tell(state);
      lab?.show(state);
    },
    begun: (session) => sessions.begun(session),
    refused: (message) => sessions.refused(message),
    busy: (isBusy) => {
      if (isBusy) {
        frames.next(showBusy);
        return;
      }
      showBusy();
      if (document.body.dataset.prompts === undefined) void keepForOffline();
      // How often the shell waited for an input, for those who drive the page.
      document.body.dataset.prompts = String(Number(document.body.dataset.prompts ?? 0) + 1);
    },
    said: say,
  },
  settings,
);
const sessions = new SessionChoice(
  fresh,
  kept,
  (session) => {
    shell.start(session, true);
    view.write("\u001b[2J");
  },
  say,
);
const lab = isLab
  ? new LabPanel(
      (request) => shell.askLab(request),
      () => records?.learner ?? null,
    )
  : null;
const records = isLab ? new LearningRecords((options) => shell.ask({ ask: "statements", options }), say) : null;

function showBusy(): void {
  document.body.classList.toggle("busy", shell.isBusy);
  byId<HTMLButtonElement>("stop").disabled = !shell.isBusy;
}

const scripts = scriptEditor();

function scriptEditor(): ScriptEditor {
  const save = (path: string, text: string): void => {
    const bytes = new TextEncoder().encode(`\ufeff${text.replace(/\r?\n/g, "\r\n")}`);
    shell.do({ kind: "file", path, bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) });
  };
  return new ScriptEditor(kept, settings.edition, {
    check: (text) => shell.ask({ ask: "check", text }),
    read: (path) => shell.ask({ ask: "script", path }),
    save: (path, text) => {
      save(path, text);
      say(`Saved as ${path}.`);
    },
    run: (path, text) => {
      save(path, text);
      showTab("shell");
      shell.type(/^[\w\\:.-]+$/.test(path) ? path : `& ${singleQuoted(path)}`);
      keyboard.box.focus();
    },
  });
}

function startFocus(): void {
  keyboard.onCopy = () => String(getSelection()) !== "";
  // A click into the screen is meant for the shell, unless it selected something.
  screen.addEventListener("mouseup", () => {
    if (String(getSelection()) === "") keyboard.box.focus({ preventScroll: true });
  });
  // The screen has the focus to be scrolled by keys, the tab to be left by them; what is typed is meant for the shell.
  for (const place of [screen, byId("tab-shell")])
    place.addEventListener("keydown", ({ key, ctrlKey, altKey, metaKey }) => {
      if ([...key].length === 1 && key !== " " && !ctrlKey && !altKey && !metaKey)
        keyboard.box.focus({ preventScroll: true });
    });
  keyboard.box.addEventListener("focus", () => screen.classList.add("focused"));
  keyboard.box.addEventListener("blur", () => screen.classList.remove("focused"));
  showTouchKeys(byId("touch-keys"), keyboard);
}

function begin(session: Session, why: string): void {
  sessions.begin(session, shell.session, why);
}

async function share(): Promise<void> {
  const link = await linkOf(shell.session);
  if (link.length > longestLink) {
    say(`The session makes a link of ${link.length} characters, which few programs carry: save it as a file instead.`);
    return;
  }
  try {
    await navigator.clipboard.writeText(link);
    say("The link is in the clipboard: whoever opens it finds this shell as it is now.");
  } catch {
    location.hash = link.slice(link.indexOf("#"));
    say("The link is the address of this page now.");
  }
}

/** Of a lab its journal is saved, which `cmdlab lab grade` takes. */
function saveSession(session: Session, suffix = ""): void {
  const name = settings.name.replaceAll(" ", "-") + suffix;
  if (isLab) offerFile(`${name}.jsonl`, session.labJournal ?? "", "application/jsonl");
  else offerFile(`${name}-session.json`, JSON.stringify(session, null, 2), "application/json");
}

function isLabJournal(text: string): boolean {
  return text.startsWith('{"kind":"cmdlab lab journal"');
}

async function bringState(): Promise<void> {
  const file = await chooseFile(".json,.jsonl");
  if (!file) return;
  const text = await file.text();
  const session = isLabJournal(text) ? { ...fresh, labJournal: text } : sessionOf(text);
  if (session) begin(session, `The session of '${file.name}' goes on.`);
  else if (isLab) say(`'${file.name}' is no journal of a lab; "Save this session" makes one.`);
  else begin({ ...fresh, document: text }, `The shell works on the organisation of '${file.name}'.`);
}

function startButtons(): void {
  byId("stop").addEventListener("click", () => {
    shell.stop();
    keyboard.box.focus();
  });
  byId("reset").addEventListener("click", () => {
    if (confirm("Begin anew? What was done in this shell is forgotten."))
      begin({ ...fresh }, "The organisation is as it was at first.");
  });
  byId("share").addEventListener("click", () => void share());
  showMenu(byId<HTMLDetailsElement>("state"));
  byId("save-session").addEventListener("click", () => saveSession(shell.session));
  byId("save-earlier").addEventListener("click", () => {
    if (kept.earlier) saveSession(kept.earlier, "-earlier");
  });
  byId("save-organization").addEventListener("click", () => {
    void shell
      .ask({ ask: "document" })
      .then((text) => offerFile(`${settings.name}-organization.json`, text, "application/json"));
  });
  byId("bring-state").addEventListener("click", () => void bringState());
  byId("device-add").hidden = isLab;
  byId("device-add").addEventListener("submit", (event) => {
    event.preventDefault();
    const user = byId<HTMLInputElement>("device-user");
    shell.do({ kind: "device", action: "add", name: user.value.trim() });
    user.value = "";
  });
  byId("own-session").addEventListener("click", () => {
    const { aside } = kept;
    kept.aside = null;
    sessions.showButtons();
    if (aside) begin(aside, "Your own session goes on.");
  });
}

/** Browsers start no worker for a page that was opened as a file. */
function tellOfFile(): void {
  const text =
    "A browser runs this page's shell only where a web server sends it: put the folder on one, or start one in it (python3 -m http.server, npx http-server) and open its address.";
  document.body.classList.remove("busy");
  view.write(text);
  say(text);
}

async function start(): Promise<void> {
  startTheme();
  startTabs();
  if (location.protocol === "file:") return tellOfFile();
  if (await becomeIsolated()) return;
  startFocus();
  showArticle(
    (text) => {
      showTab("shell");
      shell.type(text);
      keyboard.box.focus();
    },
    (name, text) => {
      scripts.add(name, text);
      showTab("scripts");
    },
  );
  startButtons();
  const session = await sessions.first();
  sessions.showButtons();
  shell.reader.history.load(kept.history);
  addEventListener("pagehide", () => shell.reader.history.saveWaiting());
  shell.reader.history.onAdd = (input) => {
    kept.history = [...kept.history, input];
  };
  shell.start(session, true);
  keyboard.box.focus({ preventScroll: true });
}

void start();
