import type * as dynamic from "@pulumi/pulumi/dynamic";
import { withoutSecrets } from "../../api/redact";
import { create } from "../applying/create";
import { refuseDelete } from "../applying/delete-guard";
import { read } from "../applying/read";
import { update } from "../applying/update";
import type { Context } from "../language/context";
import type { Declaration, Failure, Properties } from "../language/declaration";
import { isHidden, OWNER, PLACE, PROVIDER } from "../language/hidden";
import { scrubbed, secretValues } from "../language/scrub";
import { isAbsent, UNKNOWN, withoutAbsent } from "../language/values";
import { adoptionPlan, adoptionRefusal } from "../planning/adoption";
import { withAutoName } from "../planning/auto-name";
import { checkInputs, warningsOf } from "../planning/check";
import { diffProperties, recordedChanges } from "../planning/diff";
import { diffDetails } from "../planning/diff-details";
import { meaningOfChange } from "../planning/meaning";
import { previewWords } from "../planning/preview-words";
import { refuseChange } from "../planning/refuse-change";
import { withDetails } from "./detailed-diff";
import { customTimeout, type ProviderRun } from "./provider-run";
import { withoutTrace } from "./without-trace";

const READ_TIMEOUT = "5m";
const ONE_OBJECT =
  "give each object to one resource only, or taking one of them out would delete what the other has";

/** Answers the engine for one resource type. Only this file and the folder `host` know how the host calls. */
export class HostAdapter implements dynamic.ResourceProvider {
  constructor(
    readonly declaration: Declaration,
    readonly openRun: (readConfig: (key: string) => string | undefined) => ProviderRun,
  ) {}

  #providerRun: ProviderRun | undefined;

  // The host caches the provider before this ends, so nothing in here may wait.
  async configure(request: dynamic.ConfigureRequest): Promise<void> {
    this.#providerRun = this.openRun((key) => request.config.get(key));
  }

  get providerRun(): ProviderRun {
    if (this.#providerRun) {
      return this.#providerRun;
    }
    throw new Error(
      "the engine called the provider before configuring it: update the Pulumi CLI to 3.139 or newer",
    );
  }

  async check(olds: Properties | undefined, given: Properties): Promise<dynamic.CheckResult> {
    this.#requireSettings(regionOf(given));
    const lastInputs = olds ?? {};
    const { [PLACE]: urn, ...program } = given;
    if (typeof urn === "string") {
      this.providerRun.standsAt(String(given[OWNER]), urn);
    }
    const inputs = withAutoName(this.declaration, lastInputs, program);
    const failures = checkInputs(this.declaration, inputs, lastInputs);
    for (const { property, reason } of warningsOf(this.declaration, inputs)) {
      await this.providerRun.tell(inputs[OWNER], "warning", `${property} ${reason}`);
    }
    if (failures.length === 0 && this.#adopts(lastInputs, inputs)) {
      failures.push(...(await this.#checkAdoption(inputs)));
    }
    // The engine prints the whole value of the property that a failure names, secrets inside it included. So the
    // failures name none, and say the path in their own words.
    return {
      inputs,
      failures: failures.map(({ property, reason }) => ({ property: "", reason: `${property} ${reason}` })),
    };
  }

  /** Whether a resource that the stack does not have is to take an object over. Its replacement is a new object. */
  #adopts(lastInputs: Properties, { adoptId, [OWNER]: owner }: Properties): boolean {
    if (Object.keys(lastInputs).length > 0 || typeof adoptId !== "string" || adoptId === UNKNOWN) {
      return false;
    }
    return !this.providerRun.ownership.isHeldBy(adoptId, String(owner));
  }

  /** Looks at the object that is to be taken over, so that a preview refuses what an `up` would, and says what it does. */
  async #checkAdoption(inputs: Properties): Promise<Failure[]> {
    const { providerRun, declaration } = this;
    const id = String(inputs.adoptId);
    const holder = { owners: [String(inputs[OWNER])], place: this.#placeOf(inputs) };
    const refuse = (reason: string): Failure[] => [{ property: "adoptId:", reason }];
    const other = providerRun.ownership.otherHolder(id, holder);
    if (other) {
      return refuse(`${id} belongs to ${providerRun.nameOf(other.owners)} already: ${ONE_OBJECT}`);
    }
    providerRun.ownership.holds(id, { ...holder, adopts: true });
    const found = await this.#run([inputs], READ_TIMEOUT, undefined, (context) =>
      providerRun.adoptions.find(declaration, context, id, inputs),
    ).catch(withoutTrace);
    if (!found) {
      return refuse(`there is no ${declaration.token} ${id}`);
    }
    const refusal = adoptionRefusal(declaration, id, found, inputs);
    if (refusal) {
      return refuse(refusal);
    }
    await providerRun.tell(inputs[OWNER], "info", adoptionPlan(declaration, id, found, inputs));
    return [];
  }

  async diff(id: string, known: Properties, wanted: Properties): Promise<dynamic.DiffResult> {
    const { ownership } = this.providerRun;
    const [applied, desired] = this.#placed(known, wanted);
    ownership.stateKnows(id);
    const owners = [applied[OWNER], desired[OWNER]].filter((owner) => typeof owner === "string");
    const holder = { owners, place: this.#placeOf(applied) };
    const other = ownership.otherHolder(id, holder);
    if (other) {
      const message = `${id} belongs to ${this.providerRun.nameOf(other.owners)} too: ${ONE_OBJECT}`;
      if (other.adopts) {
        return withoutTrace(message);
      }
      await this.providerRun.tell(desired[OWNER], "warning", message);
    }
    ownership.holds(id, holder);
    const result = diffProperties(this.declaration, applied, desired);
    const refusal = refuseChange(this.declaration, id, applied, desired, result.replaces);
    if (refusal) {
      return withoutTrace(refusal);
    }
    if (desired.allowDataLoss === true) {
      ownership.acceptsLoss(id);
    }
    const recorded = result.replaces.length > 0 ? [] : recordedChanges(this.declaration, applied, desired);
    for (const { path, because } of recorded) {
      await this.providerRun.tell(
        desired[OWNER],
        "warning",
        `${path}: nothing is called for this change: ${because}`,
      );
    }
    if (result.changes) {
      await this.#sayWhatItMeans(id, applied, desired, result.replaces.length > 0);
    }
    return withDetails({ ...result, details: diffDetails(this.declaration, applied, desired) });
  }

  /** Says at the resource whom the change disturbs, and which policies get looser. */
  async #sayWhatItMeans(
    id: string,
    before: Properties,
    after: Properties,
    isReplaced: boolean,
  ): Promise<void> {
    const { providerRun, declaration } = this;
    const planned = { operation: isReplaced ? "replace" : "update", before, after } as const;
    const meaning = meaningOfChange(declaration, planned);
    for (const line of previewWords(isReplaced ? "replaced" : "in place", meaning)) {
      await providerRun.tell(after[OWNER], "info", line);
    }
    if (providerRun.inspectsSessions && meaning.worst.class !== "none") {
      const { token } = declaration;
      const sessions = await providerRun.sessionsOf({ ...planned, id, token, region: regionOf(before) });
      await providerRun.tell(after[OWNER], "info", sessions);
    }
  }

  /** An object whose region nobody names is in the one that is configured, so that naming that one changes nothing. */
  #placed(applied: Properties, desired: Properties): [applied: Properties, desired: Properties] {
    if (isAbsent(applied.region) && isAbsent(desired.region)) {
      return [applied, desired];
    }
    const { region } = this.providerRun;
    const placed = (values: Properties): Properties => ({ ...values, region: values.region ?? region });
    return [placed(applied), placed(desired)];
  }

  #placeOf = (values: Properties): string | undefined =>
    this.providerRun.placeOf(this.declaration.token, regionOf(values));

  async create(inputs: Properties): Promise<dynamic.CreateResult> {
    const { id, applied } = await this.#run(
      [inputs],
      this.declaration.timeouts.create,
      customTimeout(inputs, "create"),
      (context) => create(this.declaration, context, inputs, this.providerRun.ownership),
    );
    return { id, outs: forHost(applied) };
  }

  async update(id: string, applied: Properties, desired: Properties): Promise<dynamic.UpdateResult> {
    this.providerRun.ownership.stateKnows(id);
    const now = await this.#run(
      [applied, desired],
      this.declaration.timeouts.update,
      customTimeout(desired, "update"),
      (context) => update(this.declaration, context, id, withRegionOf(desired, applied), desired),
    );
    return { outs: forHost(now) };
  }

  async read(id: string, applied: Properties): Promise<dynamic.ReadResult> {
    if (!isLookup(applied)) {
      this.providerRun.ownership.stateKnows(id);
    }
    const found = await this.#run([applied], READ_TIMEOUT, undefined, (context) =>
      read(this.declaration, context, id, applied),
    ).catch(withoutTrace);
    if (!found && isLookup(applied)) {
      return withoutTrace(`there is no ${this.declaration.token} ${id}`);
    }
    if (!found) {
      return { id: "", props: {} };
    }
    return { id, props: forHost(found.applied), inputs: forHost(found.inputs) };
  }

  async delete(id: string, applied: Properties): Promise<void> {
    const { ownership, deletions } = this.providerRun;
    if (ownership.isTaken(id)) {
      return this.providerRun.log(`${id} is kept: it has just been taken for its own replacement`);
    }
    const other = ownership.otherHolder(id, {
      owners: [String(applied[OWNER])],
      place: this.#placeOf(applied),
    });
    if (other) {
      return this.providerRun.log(
        `${id} is kept: it belongs to ${this.providerRun.nameOf(other.owners)} too`,
      );
    }
    ownership.stateKnows(id);
    const timeout = customTimeout(applied, "delete");
    await this.#run([applied], this.declaration.timeouts.delete, timeout, async (context) => {
      if (this.declaration.holdsData?.people && !ownership.isLossAccepted(id)) {
        const refusal = await deletions.ask(id, refuseDelete(this.declaration, context, id, applied));
        if (refusal) {
          throw new Error(refusal);
        }
      }
      await this.declaration.lifecycle.remove(context, id, applied);
    }).catch(withoutTrace);
  }

  #requireSettings(region: string | undefined): void {
    const { providerRun } = this;
    try {
      providerRun.requireSettings(this.declaration.token, region);
    } catch (error) {
      withoutTrace(error);
    }
  }

  /** Runs an operation. Nothing that it says or throws has a secret of its resource in it, whoever worded it. */
  async #run<T>(
    about: readonly Properties[],
    defaultTimeout: string,
    timeout: string | undefined,
    work: (context: Context) => Promise<T>,
  ): Promise<T> {
    const secrets = about.flatMap((values) => secretValues(this.declaration, values));
    const region = about.map(regionOf).find((each) => each !== undefined);
    const scrubbing = (context: Context): Promise<T> =>
      work({ ...context, log: (line) => context.log(withoutSecrets(line, secrets)) });
    return this.providerRun.run(defaultTimeout, timeout, scrubbing, region).catch((error) => {
      throw scrubbed(error, secrets);
    });
  }
}

/** A `get` of the program comes without outputs, a refresh with them. The engine takes no error from an empty id. */
const isLookup = ({ region: _region, ...applied }: Properties): boolean =>
  Object.keys(applied).every(isHidden);

/** The region that a resource names, where it is known. */
const regionOf = ({ region }: Properties): string | undefined =>
  typeof region === "string" && region !== UNKNOWN ? region : undefined;

/** What the state knows of an object, with the region that the program has come to name since. */
const withRegionOf = ({ region }: Properties, applied: Properties): Properties =>
  isAbsent(region) ? applied : { ...applied, region };

// The host adds its own copy of the reference to every answer but a partial failure.
function forHost({ [PROVIDER]: _reference, ...rest }: Properties): Properties {
  return withoutAbsent(rest) as Properties;
}
