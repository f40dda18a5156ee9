import { expect } from "chai";
import { Cmi5Session } from "../../src/web/page/Cmi5Session.ts";

const grouping = [{ id: "https://lms.example/course" }];
const sessionId = { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "s-1" };
const options = { actor: { mbox: "mailto:a@b.example" }, activity: "https://lms.example/au", registration: "r" };

const statement = (verb: string, result?: object) => ({
  id: verb,
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
  ...(result ? { result } : {}),
  context: { registration: "r", contextActivities: { parent: [{ id: "p" }] } },
});

async function begun(launchMode: string) {
  const asked: string[] = [];
  const session = await Cmi5Session.begin(async (path, { stateId, profileId }) => {
    asked.push(`${path} ${stateId ?? profileId}`);
    const data = { launchMode, contextTemplate: { contextActivities: { grouping }, extensions: sessionId } };
    return new Response(JSON.stringify(data), { status: path === "agents/profile" ? 404 : 200 });
  }, options);
  expect(asked).to.deep.equal(["activities/state LMS.LaunchData", "agents/profile cmi5LearnerPreferences"]);
  return session;
}

const verbs = ["initialized", "initialized", "answered", "passed", "completed"];

describe("a launch by cmi5", () => {
  it("dresses statements in the context of the launch, in the categories of their verbs", async () => {
    const session = await begun("Normal");
    const sent = verbs.map((verb) => session.of(statement(verb, { completion: true, duration: "PT1S" })));
    const categories = sent.map((each) => {
      const { contextActivities, extensions } = (each?.context ?? {}) as Record<
        string,
        Record<string, { id: string }[]>
      >;
      if (!each) return null;
      expect(extensions).to.deep.equal(sessionId);
      expect(contextActivities).to.deep.include({ grouping, parent: [{ id: "p" }] });
      return (contextActivities.category ?? []).map(({ id }) => id.split("/").at(-1)).join(" ");
    });
    expect(categories).to.deep.equal(["cmi5", null, "", "cmi5 moveon", "cmi5 moveon"]);
    expect(sent.slice(3).map((each) => Object.keys(each?.result as object))).to.deep.equal([
      ["duration"],
      ["completion", "duration"],
    ]);
    expect(session.terminated()?.result).to.have.keys("duration");
  });

  it("judges nobody who only looks", async () => {
    const session = await begun("Browse");
    expect(session.terminated()).to.equal(null);
    expect(verbs.map((verb) => session.of(statement(verb)) !== null)).to.deep.equal([true, false, true, false, false]);
  });
});
