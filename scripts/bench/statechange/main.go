// Waits for cloud desktops by retry.StateChangeConf, as Terraform's providers do, for scripts/bench/waits.mjs.
//
// It reads the id of one desktop per line, waits for each from the moment that its line came, and writes a line of JSON
// when a wait has returned. It ends when its input has ended and all waits are over.
package main

import (
	"bufio"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha1"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/retry"
)

// What a look that was throttled goes by: the wait then looks again when it would have anyway.
const notTold = "not told"

var (
	endpoint  = os.Getenv("WUYING_ENDPOINT")
	keyID     = os.Getenv("ALIBABA_CLOUD_ACCESS_KEY_ID")
	keySecret = os.Getenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET")
)

// over tells that a wait has returned, when, and with which failure.
type over struct {
	ID     string `json:"id"`
	AtMs   int64  `json:"atMs"`
	Failed string `json:"failed,omitempty"`
}

func main() {
	// The package logs each of its steps.
	log.SetOutput(io.Discard)
	var waits sync.WaitGroup
	var writing sync.Mutex
	answers := json.NewEncoder(os.Stdout)
	ids := bufio.NewScanner(os.Stdin)
	for ids.Scan() {
		id := ids.Text()
		waits.Add(1)
		go func() {
			defer waits.Done()
			err := wait(id)
			answer := over{ID: id, AtMs: time.Now().UnixMilli()}
			if err != nil {
				answer.Failed = err.Error()
			}
			writing.Lock()
			defer writing.Unlock()
			if err := answers.Encode(answer); err != nil {
				os.Exit(1)
			}
		}()
	}
	waits.Wait()
}

// The figures are those of alicloud_ecd_desktop in Terraform's provider for Alibaba Cloud: 10 s before the first look,
// and the 3 s between two looks that all of its waits have.
func wait(id string) error {
	conf := retry.StateChangeConf{
		Delay:      10 * time.Second,
		MinTimeout: 3 * time.Second,
		Timeout:    10 * time.Minute,
		Target:     []string{"Registered"},
		Refresh:    func() (any, string, error) { return describe(id) },
	}
	_, err := conf.WaitForStateContext(context.Background())
	return err
}

func describe(id string) (any, string, error) {
	response, err := http.Get(endpoint + "/?" + signed(map[string]string{
		"Action":     "DescribeInstances",
		"Version":    "2019-06-18",
		"InstanceId": id,
	}))
	if err != nil {
		return nil, "", err
	}
	defer response.Body.Close()
	var answer struct {
		Code      string
		Message   string
		Instances []struct{ Status string }
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return nil, "", err
	}
	if strings.HasPrefix(answer.Code, "Throttling") {
		return answer, notTold, nil
	}
	if answer.Code != "" {
		return nil, "", fmt.Errorf("%s: %s", answer.Code, answer.Message)
	}
	if len(answer.Instances) == 0 {
		return nil, "", nil
	}
	return answer, answer.Instances[0].Status, nil
}

// The query with the signature of the vendor's RPC style: HMAC-SHA1 over all parameters, sorted.
func signed(parameters map[string]string) string {
	query := url.Values{}
	for name, value := range parameters {
		query.Set(name, value)
	}
	query.Set("Format", "JSON")
	query.Set("AccessKeyId", keyID)
	query.Set("SignatureMethod", "HMAC-SHA1")
	query.Set("SignatureVersion", "1.0")
	query.Set("SignatureNonce", nonce())
	query.Set("Timestamp", time.Now().UTC().Format(time.RFC3339))
	canonical := strings.ReplaceAll(query.Encode(), "+", "%20")
	mac := hmac.New(sha1.New, []byte(keySecret+"&"))
	mac.Write([]byte("GET&" + url.QueryEscape("/") + "&" + url.QueryEscape(canonical)))
	return canonical + "&Signature=" + url.QueryEscape(base64.StdEncoding.EncodeToString(mac.Sum(nil)))
}

func nonce() string {
	bytes := make([]byte, 16)
	rand.Read(bytes)
	return hex.EncodeToString(bytes)
}
