# carewallet, words of every screen: English
# Only where a number decides about the words.


