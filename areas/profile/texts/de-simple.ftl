# de-simple
