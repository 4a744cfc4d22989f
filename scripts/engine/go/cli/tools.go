//go:build tools

// Package tools pins what is built: a blank import keeps the package's own requirements in go.mod.
package tools

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
