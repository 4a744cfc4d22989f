import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { type Blank, parseValue } from "../adopt/blanks";
import { type Description, describe } from "../adopt/describe";
import { type Existing, readExisting } from "../adopt/existing";
import { findAdoptable, type Taken } from "../adopt/find";
import { type GivenValues, givenTo, WrongAssignment } from "../adopt/given";
import { WrongValue } from "../adopt/inputs";
import { ADOPTABLE } from "../adopt/kinds";
import { resourceNames } from "../adopt/names";
import { bodyOf, programOf } from "../adopt/program";
import { listingFailed } from "./account";
import type { AdoptOptions } from "./adopt-options";
import { placesOf } from "./adopt-places";
import { asJson, question, type Result, said } from "./adopt-report";
import type { CliIo } from "./cli-io";
import { UsageError } from "./command";
import { typeOf } from "./kind-option";

const FAILED = 1;
const INCOMPLETE = 3;

/** Writes the program; resolves to the exit code. */
export async function adoptAccount(options: AdoptOptions, io: CliIo): Promise<number> {
  const { kinds, name, tags, clusters, users, json } = options;
  const types = kinds.length === 0 ? ADOPTABLE : kinds.map((kind) => typeOf(kind, ADOPTABLE));
  const target = targetOf(options);
  const { places, regions, isNotThere } = placesOf(options, io);
  const found = await findAdoptable(places, { types, name, tags, clusters, users });
  const failures = found.failures.filter((failure) => !isNotThere(failure)).map(listingFailed);
  for (const message of failures) {
    io.err(`pulumi-wuying adopt: ${message}\n`);
  }
  if (failures.length > 0) {
    io.err("Nothing was written: what could not be listed would be missing. --kind leaves a type out.\n");
    return FAILED;
  }
  const existing = readExisting(
    target.text ?? "",
    found.taken.map(({ id }) => id),
  );
  const taken = found.taken.filter(({ id }) => !existing.has(id));
  const { objects, blanks, refused, dropped } = await described(taken, existing, options, io);
  const program = programFor(objects, target, existing, regions);
  const result: Result = {
    program,
    objects,
    blanks,
    dropped,
    leftOut: [...found.leftOut, ...refused],
    alreadyThere: found.taken.length - taken.length,
  };
  if (objects.length > 0 && target.file !== undefined) {
    write(target.file, program);
  }
  if (json) {
    io.out(asJson(result));
  } else if (target.file === undefined) {
    io.out(program);
  }
  io.err(said(result, target.file));
  return blanks.length > 0 ? INCOMPLETE : 0;
}

/** Where the program goes, and what is there. */
interface Target {
  readonly file?: string;
  /** The program that is added to. */
  readonly text?: string;
}

function targetOf({ out, into }: AdoptOptions): Target {
  if (out !== undefined) {
    if (existsSync(out)) {
      throw new UsageError(`${out} is there already: --into ${out} adds to it.`);
    }
    return { file: out };
  }
  if (into === undefined) {
    return {};
  }
  try {
    return { file: into, text: readFileSync(into, "utf8") };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? `there is no ${into}: --out ${into} makes it` : message;
    throw new UsageError(`${reason}.`);
  }
}

/** Describes the objects, and asks for what is missing where somebody is there to answer. */
async function described(
  taken: readonly Taken[],
  existing: Existing,
  { sets, json }: AdoptOptions,
  io: CliIo,
): Promise<Description> {
  const names = resourceNames(taken, existing.says);
  try {
    const given = givenTo(taken, sets);
    const first = describe(taken, names, given);
    if (io.ask === undefined || json) {
      return first;
    }
    await askFor(first.blanks, given, io.ask, io);
    return describe(taken, names, given);
  } catch (error) {
    if (error instanceof WrongAssignment || error instanceof WrongValue) {
      throw new UsageError(`--set ${error.message}.`);
    }
    throw error;
  }
}

/** Secrets must not stand in a program, so they are not asked for. */
async function askFor(
  blanks: readonly Blank[],
  given: GivenValues,
  ask: NonNullable<CliIo["ask"]>,
  { err }: CliIo,
): Promise<void> {
  for (const blank of blanks.filter(({ isSecret }) => !isSecret)) {
    let isAsked = true;
    while (isAsked) {
      const answer = (await ask(question(blank))).trim();
      isAsked = answer !== "" && !takes(blank, answer, given, err);
    }
  }
}

/** Takes an answer, or says why it cannot. */
function takes(blank: Blank, answer: string, given: GivenValues, err: CliIo["err"]): boolean {
  try {
    const value = parseValue(blank.property, blank.path, answer);
    for (const taken of blank.objects) {
      given.set(taken, blank.path, value);
    }
    return true;
  } catch (error) {
    err(`It ${error instanceof Error ? error.message : error}.\n`);
    return false;
  }
}

function programFor(
  objects: Description["objects"],
  { text }: Target,
  existing: Existing,
  regions: readonly string[],
): string {
  if (objects.length === 0) {
    return text ?? "";
  }
  return text === undefined
    ? programOf(objects, regions)
    : existing.with(bodyOf(objects, existing.surroundings));
}

/** Whoever reads the file meanwhile finds the old program or the new one. */
function write(file: string, program: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, program);
    renameSync(beside, file);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}
