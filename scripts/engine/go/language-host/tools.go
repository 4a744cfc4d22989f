//go:build tools

// Package tools pins what is built: a blank import keeps the package's own requirements in go.mod.
package tools

import _ "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs"
