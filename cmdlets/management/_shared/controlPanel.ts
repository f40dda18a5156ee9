import { chosen, chosenByName } from "../../../src/command/chosen.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { TypedArray } from "../../../src/objects/values/collections/TypedArray.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

interface ControlPanelItem {
  readonly name: string;
  readonly canonicalName: string;
  readonly category: string;
  readonly description: string;
}

const security = "System and Security";
const network = "Network and Internet";
const hardware = "Hardware and Sound";
const programs = "Programs";
const users = "User Accounts";
const appearance = "Appearance";
const clock = "Clock, Language, and Region";
const ease = "Ease of Access";

/** Name, canonical name without its "Microsoft.", category, description; names are those of Windows Server 2012 R2. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["Action Center", "ActionCenter", security, "Review recent messages and resolve problems with your computer."],
  ["Administrative Tools", "AdministrativeTools", security, "Configure administrative settings for your computer."],
  ["AutoPlay", "AutoPlay", hardware, "Change default settings for CDs, DVDs, and devices."],
  ["Color Management", "ColorManagement", hardware, "Change advanced color management settings."],
  ["Credential Manager", "CredentialManager", users, "Manage your Windows credentials."],
  ["Date and Time", "DateAndTime", clock, "Set the date, time, and time zone for your computer."],
  ["Default Programs", "DefaultPrograms", programs, "Choose which programs you want Windows to use by default."],
  ["Device Manager", "DeviceManager", hardware, "View and update your device hardware settings and driver software."],
  ["Devices and Printers", "DevicesAndPrinters", hardware, "View and manage devices, printers, and print jobs."],
  ["Display", "Display", appearance, "Change your display settings and make it easier to read what's on your screen."],
  ["Ease of Access Center", "EaseOfAccessCenter", ease, "Make your computer easier to use."],
  ["Folder Options", "FolderOptions", appearance, "Customize the display of files and folders."],
  ["Fonts", "Fonts", appearance, "Add, change, and manage fonts on your computer."],
  ["Internet Options", "InternetOptions", network, "Configure your Internet display and connection settings."],
  ["iSCSI Initiator", "iSCSIInitiator", security, "Connect to remote iSCSI targets and configure connection settings."],
  ["Keyboard", "Keyboard", hardware, "Customize your keyboard settings, such as the cursor blink rate."],
  ["Language", "Language", clock, "Change your language preferences."],
  ["Mouse", "Mouse", hardware, "Customize your mouse settings, such as the button configuration."],
  [
    "Network and Sharing Center",
    "NetworkAndSharingCenter",
    network,
    "Check network status and change network settings.",
  ],
  [
    "Notification Area Icons",
    "NotificationAreaIcons",
    appearance,
    "Select which icons and notifications appear on the taskbar.",
  ],
  ["Phone and Modem", "PhoneAndModem", hardware, "Configure your telephone dialing rules and modem settings."],
  ["Power Options", "PowerOptions", hardware, "Conserve energy or maximize performance."],
  ["Programs and Features", "ProgramsAndFeatures", programs, "Uninstall or change programs on your computer."],
  ["Region", "RegionAndLanguage", clock, "Customize settings for the display of numbers, dates, and times."],
  [
    "RemoteApp and Desktop Connections",
    "RemoteAppAndDesktopConnections",
    network,
    "Manage your RemoteApp and Desktop Connections.",
  ],
  ["Sound", "Sound", hardware, "Configure your audio devices or change the sound scheme."],
  ["System", "System", security, "View information about your computer, and change settings for hardware."],
  ["Taskbar and Navigation", "Taskbar", appearance, "Customize the taskbar."],
  ["Troubleshooting", "Troubleshooting", security, "Troubleshoot and fix common computer problems."],
  ["User Accounts", "UserAccounts", users, "Change user account settings and passwords."],
  ["Windows Firewall", "WindowsFirewall", security, "Set firewall security options."],
  ["Windows Update", "WindowsUpdate", security, "Check for software and driver updates."],
];

const items: readonly ControlPanelItem[] = rows.map(([name, canonicalName, category, description]) => ({
  name,
  canonicalName: `Microsoft.${canonicalName}`,
  category,
  description,
}));

/** How the commands name the items that they are about. */
export interface ControlPanelChoice {
  readonly Name?: readonly string[] | undefined;
  readonly CanonicalName?: readonly string[] | undefined;
  readonly Category?: readonly string[] | undefined;
}

/** The items that a command names; what names none is reported. */
export function controlPanelItems(cmdlet: CmdletContext, choice: ControlPanelChoice): ControlPanelItem[] {
  const inCategory =
    choice.Category === undefined
      ? items
      : chosenByName(
          items,
          choice.Category,
          ({ category }) => category,
          (category) => cmdlet.error(missing("Category", "category", category)),
        );
  if (choice.CanonicalName !== undefined)
    return chosen(
      choice.CanonicalName,
      (name) => {
        const matches = wildcardMatcher(name);
        return inCategory.filter(({ canonicalName }) => matches(canonicalName) || matches(canonicalName.slice(10)));
      },
      (name) => {
        if (!hasWildcards(name)) cmdlet.error(missing("CanonicalName", "canonical name", name));
      },
    );
  return chosenByName(
    inCategory,
    choice.Name ?? ["*"],
    ({ name }) => name,
    (name) => cmdlet.error(missing("Name", "name", name)),
  );
}

function missing(what: string, shown: string, name: string): PSError {
  const text = `Cannot find any Control Panel item with the given ${shown} '${name}'.`;
  const exception = "System.InvalidOperationException";
  return clrError(`NoControlPanelItemFoundForGiven${what}`, "InvalidArgument", exception, text, name);
}

export function controlPanelObject({ name, canonicalName, category, description }: ControlPanelItem): PropertyBag {
  return new PropertyBag("Microsoft.PowerShell.Commands.ControlPanelItem", {
    Name: name,
    CanonicalName: canonicalName,
    Category: new TypedArray(typeByName("System.String"), [category]),
    Description: description,
  });
}
