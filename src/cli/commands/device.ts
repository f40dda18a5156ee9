import { visibleControls } from "../../base/text/visibleControls.ts";
import { sendNotifications } from "../../cloud/sendNotifications.ts";
import { devices } from "../../world/device/Device.ts";
import {
  addDevice,
  allowBackground,
  getDevice,
  openApp,
  readMail,
  removeDevice,
} from "../../world/device/deviceActions.ts";
import { runTransport } from "../../world/transport/runTransport.ts";
import { WorldError } from "../../world/WorldError.ts";
import { homeScreen } from "../device/homeScreen.ts";
import { type OpenOrganization, openOrganization } from "../openOrganization.ts";
import { globalOptionsNamed, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardError, standardOutput } from "../terminal/StandardOutput.ts";
import type { Command, ParsedArguments } from "./Command.ts";

type DeviceAction = (organization: OpenOrganization, args: ParsedArguments, name: string) => string;

const actions: Readonly<Record<string, DeviceAction>> = {
  add({ world }, args) {
    const user = args.text("user");
    if (user === null) throw new UsageError("'cmdlab device add' needs the mailbox: --user USER.");
    const name = args.text("name") ?? `${user.split("@")[0]}-phone`;
    return homeScreen(world, addDevice(world, { name, user, background: !args.has("no-background") }));
  },
  list({ world }) {
    const rows = world.store.list(devices).map(({ name, address, badge }) => `${name}  ${address}  ${badge} unread\n`);
    return rows.join("") || "There are no devices.\n";
  },
  show: ({ world }, _args, name) => homeScreen(world, getDevice(world, name)),
  open: ({ world }, _args, name) => homeScreen(world, openApp(world, getDevice(world, name))),
  background: ({ world }, args, name) =>
    homeScreen(world, allowBackground(world, getDevice(world, name), !args.has("off"))),
  read: ({ world }, _args, name) => homeScreen(world, readMail(world, getDevice(world, name))),
  remove({ world }, _args, name) {
    removeDevice(world, getDevice(world, name));
    return `The device '${name}' is gone.\n`;
  },
};

/** The device that an action is about: the one named, else the only one. */
function deviceName(organization: OpenOrganization, action: string, name: string): string {
  if (name !== "") return name;
  const all = organization.world.store.list(devices);
  if (all.length === 1) return all[0].name;
  throw new UsageError(`'cmdlab device ${action}' needs the name of the device.`);
}

/** cmdlab device ACTION */
export const device: Command = {
  help: {
    usage: [
      "device add --user USER [--name NAME] [--no-background]",
      "device list",
      "device show [NAME]",
      "device open [NAME]",
      "device background [NAME] [--off]",
      "device read [NAME]",
      "device remove [NAME]",
    ],
    summary: "Sets up phones with the mail app of a mailbox, and shows what they show.",
    options: [
      { name: "user", value: "USER", describe: "add: the mailbox, by any identity" },
      { name: "name", value: "NAME", describe: "add: what the device is called (the user's name and -phone)" },
      { name: "no-background", describe: "add: the app may not run in the background, so that no badge comes" },
      { name: "off", describe: "background: the app may not run in the background any more" },
      ...globalOptionsNamed("scenario", "state", "seed", "now"),
    ],
    takesGlobals: false,
    details:
      "add signs in to a mailbox, subscribes for notifications and leaves the app in the background. show draws the home\n" +
      "screen: the badge is what the last notification said, below stand the account, whether its server can be reached and\n" +
      "whether mail flows, and what the app noted. What keeps a notification away is named by the same cause there, in\n" +
      "Get-EventLog Application and by the probe. open starts the app, which subscribes where it has not yet; read reads all\n" +
      "mail of the Inbox. NAME may be left out where there is one device. The organisation is that of --state DIR.",
  },
  run(args, program) {
    const [action, name = ""] = args.words;
    if (action === undefined || !Object.hasOwn(actions, action))
      throw new UsageError(`'cmdlab device' knows the actions ${Object.keys(actions).join(", ")}.`);
    const organization = openOrganization(readGlobalOptions(args.texts, program.environment), (text) =>
      standardError.write(`${text}\n`),
    );
    try {
      const { world, cloud } = organization;
      runTransport(world);
      sendNotifications(world, cloud);
      const needsName = action !== "add" && action !== "list";
      const text = actions[action](organization, args, needsName ? deviceName(organization, action, name) : name);
      sendNotifications(world, cloud);
      standardOutput.write(visibleControls(text));
      return 0;
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      standardError.write(`${error.message}\n`);
      return 1;
    } finally {
      organization.close();
    }
  },
};
