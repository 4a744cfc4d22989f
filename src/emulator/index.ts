export { type Emulator, type EmulatorOptions, QUIRKS, type Quirk, startEmulator } from "./start-emulator";
