// Loaded before the programs of the labs: they are JavaScript, and a compiler costs a second in every command. The
// language host that can be built from the module proxy does not hand on the runtime option that says the same.
process.env.PULUMI_NODEJS_TYPESCRIPT = "false";
