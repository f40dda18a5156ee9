import { expect } from "chai";
import type { HttpResponse } from "../../src/cloud/HttpMessage.ts";
import { getServerToken } from "../../src/cloud/serverToken.ts";
import { readWebToken, unsignedToken } from "../../src/cloud/webToken.ts";
import { assertionGrant } from "../../src/cloud/wellKnown.ts";
import { findTenant } from "../../src/world/tenant/Tenant.ts";
import { closeSigner, configureAll, type Estate, newEstate } from "./harness.ts";

const push = "https://outlook.office365.com/PushNotifications";
const exchange = "00000002-0000-0ff1-ce00-000000000000";

describe("the token service and Exchange Online", () => {
  let estate: Estate;
  let tenantId: string;
  before(() => {
    estate = newEstate();
    configureAll(estate);
    tenantId = findTenant(estate.world, "fabrikam.com")?.id ?? "";
  });
  after(closeSigner);

  const post = (url: string, body: string, headers: Record<string, string> = {}): HttpResponse =>
    estate.cloud.network.send({ method: "POST", url, headers, body });
  const request = (fields: Record<string, string>) =>
    post(
      `https://accounts.accesscontrol.windows.net/${tenantId}/tokens/OAuth/2`,
      new URLSearchParams(fields).toString(),
    );
  const bearer = () => getServerToken(estate.world, estate.cloud, "SERVER", new URL(push), post(push, ""));
  const body = '{"organization":"fabrikam.com","notifications":[]}';

  it("challenges a call without a token", () => {
    const { status, headers } = post(push, body);
    expect(status).to.equal(401);
    expect(headers["www-authenticate"]).to.equal(
      'Bearer client_id="00000002-0000-0ff1-ce00-000000000000", trusted_issuers="00000001-0000-0000-c000-000000000000@*", token_types="app_asserted_user_v1 service_asserted_app_v1", authorization_uri="https://login.windows.net/common/oauth2/authorize",Basic Realm=""',
    );
  });

  it("gives an actor token with the documented claims", () => {
    const outer = readWebToken(bearer());
    expect(outer?.header).to.deep.equal({ typ: "JWT", alg: "none" });
    expect(outer?.claims.iss).to.equal(`${exchange}@${tenantId}`);
    const actor = readWebToken(String(outer?.claims.actortoken));
    expect(actor?.header).to.include({ typ: "JWT", alg: "RS256" });
    expect(actor?.header.kid).to.equal(actor?.header.x5t);
    expect(actor?.claims).to.include({
      aud: `${exchange}/outlook.office365.com@${tenantId}`,
      iss: `00000001-0000-0000-c000-000000000000@${tenantId}`,
      nameid: `${exchange}@${tenantId}`,
      trustedfordelegation: "true",
    });
    expect(Number(actor?.claims.exp) - Number(actor?.claims.nbf)).to.equal(86_400);
    expect(bearer()).to.equal(bearer());
  });

  it("refuses requests that are not what it expects", () => {
    const errorOf = (response: HttpResponse) =>
      (JSON.parse(response.body) as { error_description: string }).error_description;
    expect(errorOf(request({}))).to.contain("'grant_type'");
    expect(errorOf(request({ grant_type: "password", assertion: "x", resource: "y" }))).to.contain("AADSTS70003");
    const asked = { grant_type: assertionGrant, resource: `${exchange}/outlook.office365.com@${tenantId}` };
    expect(errorOf(request({ ...asked, assertion: "x" }))).to.contain("AADSTS50027");
    expect(errorOf(request({ ...asked, assertion: unsignedToken({ iss: "x" }) }))).to.contain("'none' is not accepted");
    const unknown = post("https://accounts.accesscontrol.windows.net/x.com/tokens/OAuth/2", "");
    expect(errorOf(unknown)).to.contain("'x.com'");
    expect(
      estate.cloud.network.send({ method: "GET", url: unknownUrl(tenantId), headers: {}, body: "" }).status,
    ).to.equal(400);
  });

  it("accepts a good bearer and refuses a changed one, saying why", () => {
    const good = bearer();
    const call = (token: string) => post(push, body, { authorization: `Bearer ${token}` });
    expect(call(good).status).to.equal(200);
    const outer = readWebToken(good);
    const actor = String(outer?.claims.actortoken);
    const signature = actor.split(".")[2];
    const spoilt = actor.replace(
      signature,
      signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`,
    );
    const claims = { ...(outer?.claims as Record<string, string | number>) };
    const diagnostics = (changes: Record<string, string | number>) =>
      call(unsignedToken({ ...claims, ...changes })).headers["x-ms-diagnostics"];
    expect(diagnostics({ actortoken: spoilt })).to.equal(
      '2000000;reason="The token has an invalid signature.";error_category="invalid_signature"',
    );
    expect(diagnostics({ aud: "https://example.com" })).to.contain("invalid_resource");
    expect(diagnostics({ iss: `${exchange}@${exchange}` })).to.contain("invalid_");
    expect(diagnostics({ exp: Number(claims.nbf) - 1000 })).to.contain("invalid_lifetime");
    expect(diagnostics({ actortoken: unsignedToken({ iss: "x" }) })).to.contain("invalid_");
    expect(call("x").status).to.equal(401);
  });
});

function unknownUrl(tenantId: string): string {
  return `https://accounts.accesscontrol.windows.net/${tenantId}/tokens/OAuth/2`;
}
