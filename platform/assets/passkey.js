// Passkeys: asks the house for a question, the device for an answer, and sends the form with it.
// Without this file, or in a browser without passkeys, the forms stay hidden and other ways remain.

const forms = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON
  ? document.querySelectorAll("form[data-passkey]")
  : [];

async function answer(form) {
  const response = await fetch(form.dataset.question, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  if (!response.ok) throw new Error(`the house answered ${response.status}`);
  const { id, options } = await response.json();
  const credential =
    form.dataset.passkey === "create"
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options.publicKey),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options.publicKey),
        });
  form.querySelector("[name$=frage]").value = id;
  form.querySelector("[name$=antwort]").value = JSON.stringify(credential.toJSON());
  form.submit();
}

for (const form of forms) {
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const complaint = form.querySelector("[data-passkey-error]");
    complaint.hidden = true;
    try {
      await answer(form);
    } catch {
      // Whoever closes the window of their device has not failed; they may try again.
      complaint.hidden = false;
    }
  });
}
