
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Torna alla petizione`,
'mail.answer.refused-text': `Torna indietro, correggi quello che è elencato qui e firma di nuovo. Quello che hai scritto è ancora lì.`,
'mail.answer.refused-title': `La tua firma non è stata registrata`,
'mail.confirm.ask': `La tua firma conterà una volta confermata. Apri questa pagina e premi il pulsante:`,
'mail.confirm.intro': `Qualcuno, speriamo che fossi tu, ha firmato una petizione con questo indirizzo email.`,
'mail.confirm.not-you': `Se non eri tu, non devi fare nulla: la firma non conta. In quella pagina puoi anche eliminarla.`,
'mail.confirm.subject': `Conferma la tua firma`,
'mail.page.comment': `Commento`,
'mail.page.confirm-button': `Conferma la mia firma`,
'mail.page.confirm-text': `Ecco che cosa è stato firmato con il tuo indirizzo email. La firma conterà una volta che l’avrai confermata.`,
'mail.page.confirm-title': `Conferma la tua firma`,
'mail.page.confirmed-text': `Grazie. La tua firma conta.`,
'mail.page.confirmed-title': `La tua firma è confermata`,
'mail.page.delete-button': `Elimina la mia firma`,
'mail.page.delete-text': `Questa operazione elimina la tua firma e la registrazione di ciò che hai accettato. Non può essere annullata.`,
'mail.page.delete-title': `Ritirare la tua firma`,
'mail.page.deleted-text': `Se a questo link corrispondeva una firma, ora è stata eliminata, insieme alla registrazione di ciò che era stato accettato.`,
'mail.page.deleted-title': `La tua firma è stata ritirata`,
'mail.page.gone-text': `La firma è stata eliminata. Chi vuole può firmare di nuovo.`,
'mail.page.gone-title': `Qui non c’è nessuna firma`,
'mail.page.name': `Nome`,
'mail.page.unknown-text': `Copia il link per intero. Se non basta, scrivi a chi gestisce la petizione.`,
'mail.page.unknown-title': `Questo link non funziona`,
'mail.signed.intro': `Qualcuno, probabilmente tu, ha firmato di nuovo una petizione con questo indirizzo email.`,
'mail.signed.nothing-to-do': `La tua prima firma conta già e resta com’era. Non devi fare nulla. In questa pagina puoi eliminarla:`,
'mail.signed.subject': `Hai già firmato`,
    };
  