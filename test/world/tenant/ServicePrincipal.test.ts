import { expect } from "chai";
import { listCertificates } from "../../../src/world/certificate/ExchangeCertificate.ts";
import { requireAdministrator, signIn } from "../../../src/world/tenant/Account.ts";
import {
  addCredential,
  findServicePrincipal,
  getServicePrincipal,
  listServicePrincipals,
  removeCredentials,
  searchServicePrincipals,
} from "../../../src/world/tenant/ServicePrincipal.ts";
import { findTenant, getTenantDomain, initialDomain } from "../../../src/world/tenant/Tenant.ts";
import { newWorld, refusal } from "../harness.ts";

const exchange = "00000002-0000-0ff1-ce00-000000000000";

describe("a tenant", () => {
  it("is found by domain and id, case ignored", () => {
    const world = newWorld();
    const tenant = findTenant(world, "FABRIKAM.com");
    expect(findTenant(world, tenant?.id.toUpperCase() ?? "")).to.equal(tenant);
    expect(tenant && initialDomain(tenant)).to.equal("fabrikam.onmicrosoft.com");
    expect(findTenant(world, "nobody.com")).to.equal(null);
    expect(refusal(() => tenant && getTenantDomain(tenant, "x.com")).id).to.equal("DomainNotFound");
  });

  it("lets the right people in", () => {
    const world = newWorld();
    const connection = signIn(world, { userName: "Administrator@Fabrikam.com", password: "Fabrikam-2013!" });
    expect(connection.tenantId).to.equal(findTenant(world, "fabrikam.com")?.id);
    requireAdministrator(world, connection);
    const attempts = [
      ["administrator@fabrikam.com", "fabrikam-2013!", "WrongCredential"],
      ["nobody@fabrikam.com", "x", "WrongCredential"],
      ["former@fabrikam.com", "Former-2013!", "WrongCredential"],
      ["secure@fabrikam.com", "Secure-2013!", "InteractionRequired"],
    ];
    for (const [userName, password, id] of attempts)
      expect(refusal(() => signIn(world, { userName, password })).id, userName).to.equal(id);
    expect(refusal(() => signIn(world, { userName: "x", password: "" })).message).to.equal(
      "The user name or password is incorrect. Verify your user name, and then type your password again.",
    );
    const chris = signIn(world, { userName: "chris@fabrikam.com", password: "Chris-2013!" });
    expect(refusal(() => requireAdministrator(world, chris)).id).to.equal("AccessDenied");
  });

  it("has its service principals by id, name and part of a name", () => {
    const world = newWorld();
    const tenantId = findTenant(world, "fabrikam.com")?.id ?? "";
    const found = getServicePrincipal(world, tenantId, { servicePrincipalName: exchange });
    expect(found.displayName).to.equal("Office 365 Exchange Online");
    expect(findServicePrincipal(world, tenantId, { objectId: found.objectId })).to.equal(found);
    expect(findServicePrincipal(world, tenantId, { appPrincipalId: exchange })).to.equal(found);
    expect(
      findServicePrincipal(world, tenantId, { servicePrincipalName: `${exchange}/outlook.office365.com` }),
    ).to.equal(found);
    expect(searchServicePrincipals(world, tenantId, "sharepoint")).to.have.length(1);
    expect(listServicePrincipals(world, tenantId)).to.have.length(5);
    expect(refusal(() => getServicePrincipal(world, tenantId, { servicePrincipalName: "x" })).id).to.equal(
      "ServicePrincipalNotFound",
    );
  });

  it("keeps the keys of a service principal", () => {
    const world = newWorld();
    const tenantId = findTenant(world, "fabrikam.com")?.id ?? "";
    const principal = () => getServicePrincipal(world, tenantId, { appPrincipalId: exchange });
    const [{ rawData }] = listCertificates(world, "SERVER");
    const { credential, generated } = addCredential(world, principal(), { type: "Asymmetric", value: rawData });
    expect(generated).to.equal(null);
    expect(credential).to.deep.include({
      startDate: "2013-08-28T02:20:00Z",
      endDate: "2014-08-28T02:20:00Z",
      usage: "Verify",
    });
    expect(Buffer.from(addCredential(world, principal(), {}).generated ?? "", "base64")).to.have.length(32);
    expect(refusal(() => addCredential(world, principal(), { type: "Asymmetric", value: rawData })).id).to.equal(
      "KeyDuplicate",
    );
    expect(refusal(() => addCredential(world, principal(), { type: "Asymmetric", value: "AAAA" })).id).to.equal(
      "KeyValueInvalid",
    );
    expect(
      refusal(() => addCredential(world, principal(), { type: "Asymmetric", usage: "Sign", value: rawData })).id,
    ).to.equal("UsageInvalid");
    const dates = { startDate: "2014-01-01T00:00:00Z", endDate: "2013-01-01T00:00:00Z" };
    expect(refusal(() => addCredential(world, principal(), dates)).id).to.equal("KeyDatesInvalid");
    expect(refusal(() => removeCredentials(world, principal(), [exchange])).id).to.equal("KeyNotFound");
    removeCredentials(world, principal(), [credential.keyId.toUpperCase()]);
    expect(principal().credentials.map(({ type }) => type)).to.deep.equal(["Symmetric"]);
  });
});
