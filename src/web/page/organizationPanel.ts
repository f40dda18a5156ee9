import type { DeviceAction } from "../JournalEntry.ts";
import type { ChangeView, DeviceView, OrganizationView, QueueView, ServerView } from "../OrganizationView.ts";
import { byId, element } from "./element.ts";

/** Null: devices are only to be looked at. */
type Act = ((action: DeviceAction, device: string) => void) | null;

let lastChange = 0;

/** Shows the organisation as it is now: servers and their services, databases, queues, telephones, the last changes. */
export function showOrganization(view: OrganizationView, act: Act): void {
  byId("organization-name").textContent = view.name;
  byId("organization-time").textContent = `${new Date(view.time).toISOString().slice(0, 19).replace("T", " ")} UTC`;
  byId("servers").replaceChildren(...view.servers.map(serverCard));
  byId("databases").replaceChildren(
    ...view.databases.map(({ name, server, isMounted }) =>
      element("li", {}, state(isMounted, isMounted ? "mounted" : "dismounted"), ` ${name} on ${server}`),
    ),
  );
  byId("queues").replaceChildren(...rowsOr(view.queues.map(queueRow), "No message waits."));
  byId("devices").replaceChildren(
    ...(view.devices.length > 0
      ? view.devices.map((device) => deviceCard(device, act))
      : [element("p", { class: "quiet" }, "There are no telephones.")]),
  );
  byId("changes").replaceChildren(...rowsOr(view.changes.map(changeRow), "Nothing was changed yet."));
  const newest = view.changes[0]?.number ?? 0;
  byId("change-count").textContent = newest > lastChange && lastChange > 0 ? "•" : "";
  lastChange = newest;
}

function serverCard({ name, version, roles, health }: ServerView): HTMLElement {
  return element(
    "section",
    { class: "card" },
    element("h4", {}, name),
    element("p", { class: "quiet" }, `${version} · ${roles.join(", ")}`),
    element(
      "ul",
      { class: "plain" },
      ...health.map(({ role, running, notRunning }) =>
        element(
          "li",
          {},
          state(notRunning.length === 0, notRunning.length === 0 ? "healthy" : "not healthy"),
          ` ${role.replace(/ Role$/, "")}: ${running} services run`,
          ...(notRunning.length > 0 ? [element("span", { class: "bad" }, `; stopped: ${notRunning.join(", ")}`)] : []),
        ),
      ),
    ),
  );
}

/** A sign that is told apart by its form as well as by its colour. */
function state(isGood: boolean, title: string): HTMLElement {
  return element("span", { class: isGood ? "good" : "bad", role: "img", "aria-label": title }, isGood ? "●" : "▲");
}

function queueRow({ identity, nextHop, status, messages }: QueueView): HTMLElement {
  return element(
    "li",
    {},
    `${identity} → ${nextHop}: ${messages} ${messages === 1 ? "message" : "messages"}, ${status}`,
  );
}

function deviceCard({ name, address, badge, isSubscribed, log }: DeviceView, act: Act): HTMLElement {
  return element(
    "section",
    { class: "phone" },
    element(
      "div",
      { class: "screen" },
      element("span", { class: "tile", "aria-hidden": "true" }, "✉"),
      element("span", { class: badge > 0 ? "badge" : "badge none", "aria-hidden": "true" }, String(badge)),
    ),
    element("h4", {}, name),
    element("p", { class: "quiet" }, `${address} · ${isSubscribed ? "subscribed" : "not subscribed"} · badge ${badge}`),
    element("ul", { class: "plain quiet" }, ...log.slice(-3).map(({ text }) => element("li", {}, text))),
    ...(act
      ? [
          element(
            "div",
            { class: "buttons" },
            element("button", { type: "button", click: () => act("open", name) }, "Open the app"),
            element("button", { type: "button", click: () => act("read", name) }, "Read all"),
          ),
        ]
      : []),
  );
}

function changeRow({ number, kind, collection, name, members }: ChangeView): HTMLElement {
  return element(
    "li",
    {},
    element("span", { class: `change ${kind}` }, kind),
    ` ${collection}: ${name}`,
    element(
      "span",
      { class: "quiet" },
      members.length > 0 ? ` (${members.slice(0, 6).join(", ")})` : "",
      ` #${number}`,
    ),
  );
}

function rowsOr(rows: readonly HTMLElement[], nothing: string): readonly HTMLElement[] {
  return rows.length > 0 ? rows : [element("li", { class: "quiet" }, nothing)];
}
