
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Zurück zur Petition`,
'mail.answer.refused-text': `Bitte geh zurück, korrigiere die hier aufgeführten Angaben und unterschreibe noch einmal. Deine Eingaben sind noch da.`,
'mail.answer.refused-title': `Deine Unterschrift wurde nicht angenommen`,
'mail.confirm.ask': `Deine Unterschrift zählt, sobald du sie bestätigst. Öffne diese Seite und klicke auf den Button:`,
'mail.confirm.intro': `Jemand, hoffentlich du, hat mit dieser E-Mail-Adresse eine Petition unterschrieben.`,
'mail.confirm.not-you': `Wenn du es nicht warst, brauchst du nichts zu tun: Die Unterschrift zählt nicht. Du kannst sie auf der verlinkten Seite auch löschen.`,
'mail.confirm.subject': `Bitte bestätige deine Unterschrift`,
'mail.page.comment': `Kommentar`,
'mail.page.confirm-button': `Meine Unterschrift bestätigen`,
'mail.page.confirm-text': `Diese Unterschrift wurde mit deiner E-Mail-Adresse geleistet. Sie zählt, sobald du sie bestätigst.`,
'mail.page.confirm-title': `Bestätige deine Unterschrift`,
'mail.page.confirmed-text': `Danke. Deine Unterschrift zählt.`,
'mail.page.confirmed-title': `Deine Unterschrift ist bestätigt`,
'mail.page.delete-button': `Meine Unterschrift löschen`,
'mail.page.delete-text': `Damit werden deine Unterschrift und der Nachweis darüber gelöscht, worin du eingewilligt hast. Das lässt sich nicht rückgängig machen.`,
'mail.page.delete-title': `Unterschrift zurückziehen`,
'mail.page.deleted-text': `Falls es zu diesem Link eine Unterschrift gab, ist sie jetzt gelöscht, ebenso der Nachweis darüber, worin eingewilligt wurde.`,
'mail.page.deleted-title': `Deine Unterschrift ist zurückgezogen`,
'mail.page.gone-text': `Die Unterschrift wurde gelöscht. Wer möchte, kann noch einmal unterschreiben.`,
'mail.page.gone-title': `Hier gibt es keine Unterschrift`,
'mail.page.name': `Name`,
'mail.page.unknown-text': `Bitte kopiere den ganzen Link. Wenn das nicht hilft, schreib denen, die die Petition betreiben.`,
'mail.page.unknown-title': `Dieser Link funktioniert nicht`,
'mail.signed.intro': `Jemand, wahrscheinlich du, hat eine Petition mit dieser E-Mail-Adresse noch einmal unterschrieben.`,
'mail.signed.nothing-to-do': `Deine erste Unterschrift zählt bereits und bleibt unverändert. Du brauchst nichts zu tun. Auf dieser Seite kannst du sie löschen:`,
'mail.signed.subject': `Du hast bereits unterschrieben`,
    };
  