import { expect } from "chai";
import { applyRetention } from "../../../src/world/mailbox/applyRetention.ts";
import { copyItems } from "../../../src/world/mailbox/copyItems.ts";
import { createFolder, foldersOf } from "../../../src/world/mailbox/MailboxFolder.ts";
import { deliverItem, itemsOf, markRead, purgeMailbox, unreadCount } from "../../../src/world/mailbox/MailboxItem.ts";
import { mailboxContents } from "../../../src/world/mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../../../src/world/mailbox/mailboxGuidOf.ts";
import { searchMailbox } from "../../../src/world/mailbox/searchMailbox.ts";
import { itemTest } from "../../../src/world/mailbox/searchQuery.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { archiveValues } from "../../../src/world/nouns/recipient/mailbox/mailboxLife.ts";
import { createRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { newWorld, refusal } from "../harness.ts";

const mailbox = "11111111-2222-4333-8444-555555555555";
const note = { subject: "Offer of the day", from: "eve@contoso.com", to: ["ann@fabrikam.com"], size: 2048 };

function annOf(world: ReturnType<typeof newWorld>) {
  const definition = nounNamed("Mailbox");
  if (!definition) throw new Error("There is no noun Mailbox.");
  const values = { RecipientTypeDetails: "UserMailbox", ...archiveValues(world, { name: "Ann", values: {} }) };
  return createRow(world, definition, { name: "Ann", values });
}

describe("a mailbox", () => {
  it("has its default folders without being asked, and one more when somebody makes it", () => {
    const world = newWorld();
    const count = foldersOf(world, mailbox).length;
    createFolder(world, mailbox, "\\Inbox\\Project");
    expect(foldersOf(world, mailbox)).to.have.length(count + 1);
    expect(refusal(() => createFolder(world, mailbox, "Inbox/project")).id).to.equal("FolderExists");
    expect(refusal(() => createFolder(world, mailbox, "Nowhere/Inner")).id).to.equal("FolderNotFound");
  });

  it("counts what is delivered, read, copied and purged", () => {
    const world = newWorld();
    const { guid } = deliverItem(world, mailbox, "Inbox", note);
    deliverItem(world, mailbox, "/Deletions", { ...note, size: 100 });
    expect(unreadCount(world, mailbox)).to.equal(1);
    markRead(world, guid);
    expect(unreadCount(world, mailbox)).to.equal(0);
    expect(mailboxContents(world, mailbox)).to.deep.equal({
      itemCount: 1,
      itemSize: 2048,
      deletedCount: 1,
      deletedSize: 100,
    });
    const other = "99999999-2222-4333-8444-555555555555";
    expect(copyItems(world, mailbox, other, { targetRoot: "Restored" })).to.equal(2);
    expect(foldersOf(world, other).map(({ path }) => path)).to.include("/Restored/Inbox");
    purgeMailbox(world, mailbox);
    expect(itemsOf(world, mailbox)).to.deep.equal([]);
  });

  it("is searched by queries and gives what they find to another one", () => {
    const world = newWorld();
    const ann = annOf(world);
    deliverItem(world, mailboxGuidOf(ann), "Inbox", note);
    deliverItem(world, mailboxGuidOf(ann), "Inbox", { ...note, subject: "Lunch", from: "bob@fabrikam.com" });
    const search = {
      target: null,
      folder: null,
      time: "9/2/2013 11:00:00 AM",
      deletes: false,
      scope: "all",
      archive: true,
      copies: true,
      logs: false,
    } as const;
    const count = (query: string): number => searchMailbox(world, ann, { ...search, query }).count;
    expect(
      ["subject:offer", "from:bob OR subject:offer", "NOT offer", "offer AND from:bob", "size>4096"].map(count),
    ).to.deep.equal([1, 2, 1, 0, 0]);
    searchMailbox(world, ann, { ...search, query: "subject:offer", deletes: true });
    expect(mailboxContents(world, mailboxGuidOf(ann)).deletedCount).to.equal(1);
    expect(refusal(() => itemTest("subject:a OR")).id).to.equal("QueryInvalid");
    expect(refusal(() => itemTest("cc:ann")).id).to.equal("NotModelled");
  });

  it("gives old items to its archive when its retention policy says so", () => {
    const world = newWorld();
    const ann = annOf(world);
    const archive = String(ann.values.ArchiveGuid);
    deliverItem(world, mailboxGuidOf(ann), "Inbox", { ...note, received: "2010-01-01T00:00:00Z" });
    deliverItem(world, mailboxGuidOf(ann), "Inbox", note);
    applyRetention(world, ann);
    expect([
      mailboxContents(world, mailboxGuidOf(ann)).itemCount,
      mailboxContents(world, archive).itemCount,
    ]).to.deep.equal([1, 1]);
  });
});
