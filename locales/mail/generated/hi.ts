
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `याचिका पर वापस जाएँ`,
'mail.answer.refused-text': `कृपया वापस जाएँ, यहाँ बताई गई चीज़ें सुधारें और फिर से हस्ताक्षर करें। आपका लिखा हुआ अब भी वहीं है।`,
'mail.answer.refused-title': `आपका हस्ताक्षर नहीं लिया गया`,
'mail.confirm.ask': `आपका हस्ताक्षर आपकी पुष्टि के बाद गिना जाएगा। यह पेज खोलें और बटन दबाएँ:`,
'mail.confirm.intro': `किसी ने, उम्मीद है कि आपने ही, इस ईमेल पते से एक याचिका पर हस्ताक्षर किया है।`,
'mail.confirm.not-you': `अगर यह आपने नहीं किया, तो आपको कुछ करने की ज़रूरत नहीं: हस्ताक्षर नहीं गिना जाएगा। आप उसे उस पेज पर हटा भी सकते हैं।`,
'mail.confirm.subject': `कृपया अपने हस्ताक्षर की पुष्टि करें`,
'mail.page.comment': `टिप्पणी`,
'mail.page.confirm-button': `मेरे हस्ताक्षर की पुष्टि करें`,
'mail.page.confirm-text': `आपके ईमेल पते से यह हस्ताक्षर किया गया है। यह आपकी पुष्टि के बाद गिना जाएगा।`,
'mail.page.confirm-title': `अपने हस्ताक्षर की पुष्टि करें`,
'mail.page.confirmed-text': `धन्यवाद। आपका हस्ताक्षर गिन लिया गया है।`,
'mail.page.confirmed-title': `आपके हस्ताक्षर की पुष्टि हो गई`,
'mail.page.delete-button': `मेरा हस्ताक्षर हटाएँ`,
'mail.page.delete-text': `इससे आपका हस्ताक्षर और आपकी सहमति का रिकॉर्ड हट जाएगा। इसे पलटा नहीं जा सकता।`,
'mail.page.delete-title': `अपना हस्ताक्षर वापस लें`,
'mail.page.deleted-text': `अगर इस लिंक से जुड़ा कोई हस्ताक्षर था, तो वह सहमति के रिकॉर्ड सहित अब हटा दिया गया है।`,
'mail.page.deleted-title': `आपका हस्ताक्षर वापस ले लिया गया`,
'mail.page.gone-text': `वह हटा दिया गया। जो भी चाहें, फिर से हस्ताक्षर कर सकते हैं।`,
'mail.page.gone-title': `यहाँ कोई हस्ताक्षर नहीं है`,
'mail.page.name': `नाम`,
'mail.page.unknown-text': `कृपया पूरा लिंक कॉपी करें। अगर इससे काम न बने, तो यह याचिका चलाने वालों को लिखें।`,
'mail.page.unknown-title': `यह लिंक काम नहीं करता`,
'mail.signed.intro': `किसी ने, शायद आपने ही, इस ईमेल पते से एक याचिका पर फिर से हस्ताक्षर किया है।`,
'mail.signed.nothing-to-do': `आपका पहला हस्ताक्षर पहले से गिना जा रहा है और वैसा ही रहेगा। आपको कुछ करने की ज़रूरत नहीं। आप उसे इस पेज पर हटा सकते हैं:`,
'mail.signed.subject': `आपका हस्ताक्षर पहले से मौजूद है`,
    };
  