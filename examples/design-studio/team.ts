/** A row of team.csv: a person, and the desktop that they have. */
export interface Member {
  readonly user: string;
  readonly uid: number;
  /** The golden image that the desktop was made of, by its number. */
  readonly golden: number;
  readonly instanceType: string;
  readonly diskGiB: number;
}

const HEADER = "user,uid,golden,instanceType,diskGiB";

/** Reads the table. What is wrong with a row is said with its line, before anything is changed. */
export function parseTeam(csv: string): Member[] {
  const [header, ...rows] = csv.trim().split(/\r?\n/);
  if (header !== HEADER) {
    throw new Error(`team.csv has to begin with ${HEADER}`);
  }
  const team = rows.map((row, index) => member(row, index + 2));
  const twice = team.find(({ user }, index) => team.findIndex((each) => each.user === user) !== index);
  if (twice !== undefined) {
    throw new Error(`team.csv has ${twice.user} twice`);
  }
  return team;
}

function member(row: string, line: number): Member {
  const cells = row.split(",").map((cell) => cell.trim());
  const [user = "", uid, golden, instanceType = "", diskGiB] = cells;
  const numbers = [uid, golden, diskGiB].map(Number);
  if (cells.length !== 5 || cells.includes("") || !numbers.every(Number.isInteger)) {
    throw new Error(`line ${line} of team.csv is not ${HEADER}: ${row}`);
  }
  const [uidNumber = 0, goldenNumber = 0, size = 0] = numbers;
  return { user, uid: uidNumber, golden: goldenNumber, instanceType, diskGiB: size };
}
