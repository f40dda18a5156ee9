import { sendNotifications } from "../../cloud/sendNotifications.ts";
import { devices } from "../../world/device/Device.ts";
import { addDevice, getDevice, readMail, subscribe } from "../../world/device/deviceActions.ts";
import { WorldError } from "../../world/WorldError.ts";
import { homeScreen } from "../device/homeScreen.ts";
import { type OpenOrganization, openOrganization } from "../openOrganization.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
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
  open: ({ world }, _args, name) => homeScreen(world, subscribe(world, getDevice(world, name))),
  read: ({ world }, _args, name) => homeScreen(world, readMail(world, getDevice(world, name))),
};

/** cmdlab device ACTION */
export const device: Command = {
  help: {
    usage: [
      "device add --user USER [--name NAME] [--no-background]",
      "device list",
      "device show NAME",
      "device open NAME",
      "device read NAME",
    ],
    summary: "Sets up phones with the mail app of a mailbox, and shows what they show.",
    options: [
      { name: "user", value: "USER", describe: "add: the mailbox, by any identity" },
      { name: "name", value: "NAME", describe: "add: what the device is called (the user's name and -phone)" },
      { name: "no-background", describe: "add: the app may not run in the background, so that no badge comes" },
    ],
    takesGlobals: true,
    details:
      "show draws the home screen: the badge is what the last notification said. open starts the app, which subscribes for\n" +
      "notifications; read reads all mail of the Inbox. The organisation is that of --state DIR.",
  },
  run(args, program) {
    const [action, name = ""] = args.words;
    if (action === undefined || !Object.hasOwn(actions, action))
      throw new UsageError(`'cmdlab device' knows the actions ${Object.keys(actions).join(", ")}.`);
    if (["show", "open", "read"].includes(action) && name === "")
      throw new UsageError(`'cmdlab device ${action}' needs the name of the device.`);
    const organization = openOrganization(readGlobalOptions(args.texts, program.environment), (text) =>
      standardError.write(`${text}\n`),
    );
    try {
      sendNotifications(organization.world, organization.cloud);
      standardOutput.write(actions[action](organization, args, name));
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
