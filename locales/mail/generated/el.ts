
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Επιστροφή στο ψήφισμα`,
'mail.answer.refused-text': `Πήγαινε πίσω, διόρθωσε όσα αναφέρονται εδώ και υπόγραψε ξανά. Ό,τι έγραψες είναι ακόμα εκεί.`,
'mail.answer.refused-title': `Η υπογραφή σου δεν καταχωρίστηκε`,
'mail.confirm.ask': `Η υπογραφή σου μετράει μόλις την επιβεβαιώσεις. Άνοιξε αυτή τη σελίδα και πάτησε το κουμπί:`,
'mail.confirm.intro': `Με αυτή τη διεύθυνση email υπογράφηκε ένα ψήφισμα, ελπίζουμε από εσένα.`,
'mail.confirm.not-you': `Αν δεν ήσουν εσύ, δεν χρειάζεται να κάνεις τίποτα: η υπογραφή δεν μετράει. Μπορείς και να τη διαγράψεις σε εκείνη τη σελίδα.`,
'mail.confirm.subject': `Επιβεβαίωσε την υπογραφή σου`,
'mail.page.comment': `Σχόλιο`,
'mail.page.confirm-button': `Επιβεβαίωση της υπογραφής μου`,
'mail.page.confirm-text': `Αυτό υπογράφηκε με τη διεύθυνση email σου. Μετράει μόλις το επιβεβαιώσεις.`,
'mail.page.confirm-title': `Επιβεβαίωσε την υπογραφή σου`,
'mail.page.confirmed-text': `Ευχαριστούμε. Η υπογραφή σου μετράει.`,
'mail.page.confirmed-title': `Η υπογραφή σου επιβεβαιώθηκε`,
'mail.page.delete-button': `Διαγραφή της υπογραφής μου`,
'mail.page.delete-text': `Έτσι διαγράφονται η υπογραφή σου και η καταγραφή όσων αποδέχτηκες. Η διαγραφή δεν μπορεί να αναιρεθεί.`,
'mail.page.delete-title': `Απόσυρε την υπογραφή σου`,
'mail.page.deleted-text': `Αν υπήρχε υπογραφή με αυτόν τον σύνδεσμο, τώρα έχει διαγραφεί μαζί με την καταγραφή όσων είχαν γίνει αποδεκτά.`,
'mail.page.deleted-title': `Η υπογραφή σου αποσύρθηκε`,
'mail.page.gone-text': `Διαγράφηκε. Όποιος θέλει μπορεί να υπογράψει ξανά.`,
'mail.page.gone-title': `Δεν υπάρχει υπογραφή εδώ`,
'mail.page.name': `Ονοματεπώνυμο`,
'mail.page.unknown-text': `Αντίγραψε ολόκληρο τον σύνδεσμο. Αν αυτό δεν βοηθήσει, γράψε σε όσους διαχειρίζονται το ψήφισμα.`,
'mail.page.unknown-title': `Αυτός ο σύνδεσμος δεν λειτουργεί`,
'mail.signed.intro': `Με αυτή τη διεύθυνση email υπογράφηκε ξανά ένα ψήφισμα, μάλλον από εσένα.`,
'mail.signed.nothing-to-do': `Η πρώτη σου υπογραφή μετράει ήδη και μένει όπως ήταν. Δεν χρειάζεται να κάνεις τίποτα. Σε αυτή τη σελίδα μπορείς να τη διαγράψεις:`,
'mail.signed.subject': `Έχεις ήδη υπογράψει`,
    };
  